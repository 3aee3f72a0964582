try{var t=localStorage.getItem('interview:theme');if(t==='dark'||t==='light')document.documentElement.dataset.theme=t}catch{}document.documentElement.dataset.js='';
