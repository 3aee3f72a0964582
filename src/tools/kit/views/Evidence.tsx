import type { ComponentChildren } from 'preact';
import type { SourceNote, Translate } from '../strings';

interface Props {
  t: Translate;
  why: string;
  sources: readonly SourceNote[];
  /** It is a weight: where it has no source, that is stated. */
  weighed?: boolean;
  /** What to do about it, before what it rests on. */
  children?: ComponentChildren;
}

/** Why something counts, and the sources that this rests on. */
export const Evidence = ({ t, why, sources, weighed = true, children }: Props) => (
  <div class="evidence-note" data-kit="evidence">
    <p>{why}</p>
    {children}
    {weighed && sources.length === 0 && <p class="quiet mt-1">{t('judgement')}</p>}
    {sources.map(({ name, caveat, href, lang, dir }) => (
      <p key={href} class="quiet mt-2">
        <a href={href} lang={lang} dir={dir}>
          {name}
        </a>
        . <b>{t('caveat')}:</b>{' '}
        {lang === undefined ? (
          caveat
        ) : (
          <span lang={lang} dir={dir}>
            {caveat}
          </span>
        )}
      </p>
    ))}
  </div>
);
