let d=document.documentElement.dataset;d.js='';try{let t=localStorage.getItem('interview:theme');if(t==='dark'||t==='light')d.theme=t}catch{}
