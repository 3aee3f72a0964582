import type { ComponentChildren } from 'preact';
import { say, type SourceNote, type UiWords } from './say';

interface Props {
  words: UiWords;
  why: string;
  sources: readonly SourceNote[];
  /** A weight: where it has no source, that is said. */
  weighed?: boolean;
  /** What to do about it, before what it rests on. */
  children?: ComponentChildren;
}

/** Why a reason counts, and what that rests on. */
export function Evidence({ words, why, sources, weighed = true, children }: Props) {
  return (
    <div class="evidence-note">
      <p>{why}</p>
      {children}
      {weighed && !sources[0] && <p class="quiet mt-1">{say(words, 'judgement')}</p>}
      {sources.map(({ name, caveat, href }) => (
        <p key={href} class="quiet mt-2">
          <a href={href}>{name}</a>. <b>{say(words, 'caveat')}:</b> {caveat}
        </p>
      ))}
    </div>
  );
}
