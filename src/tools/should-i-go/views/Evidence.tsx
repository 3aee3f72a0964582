import { say, type Material } from '../wording';

interface Props {
  material: Material;
  why: string;
  /** Ids of sources. */
  sources: readonly string[];
}

/** Why a reason counts, and what that rests on. */
export function Evidence({ material: { words, sources: notes }, why, sources }: Props) {
  const known = sources.flatMap((id) => notes[id] ?? []);
  return (
    <div class="evidence-note">
      <p>{why}</p>
      {known.length === 0 && <p class="quiet mt-1">{say(words, 'judgement')}</p>}
      {known.map(({ name, caveat, href }) => (
        <p key={href} class="quiet mt-2">
          <a href={href}>{name}</a>. <b>{say(words, 'caveat')}:</b> {caveat}
        </p>
      ))}
    </div>
  );
}
