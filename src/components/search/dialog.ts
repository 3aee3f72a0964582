import { pagePaths } from '../../domain/paths';
import field from '../field.css?inline';
import search from './search.css?inline';

/** Its texts are filled in below, so this holds nothing of the page's. */
const MARKUP = `
<form role="search">
  <label class="field-label"><span></span><input class="field" type="search" name="q" autocomplete="off" maxlength="100"></label>
  <button type="submit" class="button"></button>
  <button type="button" class="square"><svg viewBox="0 0 20 20" class="icon" aria-hidden="true"><path d="M4 4l12 12M16 4 4 16"></path></svg></button>
</form>
<p class="quiet" role="status" data-search-status></p>
<p role="status" data-search-note hidden></p>
<p data-search-failed hidden><span></span> <a></a></p>
<ol data-search-results></ol>`;

/**
 * Adds the styles of the dialog, which nobody sees before it opens. On a page that has fields of its own, its
 * rules for them come before those of a field.
 */
function addStyles(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`${search}@layer base{${field}}`);
  document.adoptedStyleSheets.push(sheet);
}

/**
 * Makes the dialog that searches over any page, so that no page carries it. It has its field from the start;
 * its code, its filters and their strings are fetched when it opens.
 *
 * @param link the way to the search page, whose attributes hold the dialog's strings.
 * @param onClose runs when its button is pressed.
 */
export function makeDialog(link: HTMLAnchorElement, onClose: () => void): HTMLDialogElement {
  const { label = '', all = '', close = '', failed = '', help = '', index = '' } = link.dataset;
  const dialog = document.createElement('dialog');
  dialog.className = 'search-dialog';
  dialog.setAttribute('aria-label', link.getAttribute('aria-label') ?? '');
  dialog.dataset['search'] = dialog.dataset['searchDialog'] = '';
  dialog.innerHTML = MARKUP;
  const [searchLabel, helpText] = dialog.querySelectorAll('span');
  const [submit, button] = dialog.querySelectorAll('button');
  const form = dialog.querySelector('form');
  const failure = dialog.querySelector<HTMLElement>('[data-search-failed]');
  const toIndex = dialog.querySelector('a');
  if (!searchLabel || !helpText || !submit || !button || !form || !failure || !toIndex)
    return dialog;
  form.action = link.href;
  searchLabel.textContent = label;
  submit.textContent = all;
  button.setAttribute('aria-label', close);
  button.addEventListener('click', onClose);
  failure.dataset['searchFailed'] = failed;
  helpText.textContent = help;
  toIndex.textContent = index;
  toIndex.href = new URL(`..${pagePaths.articles}`, link.href).href;
  addStyles();
  document.body.append(dialog);
  return dialog;
}
