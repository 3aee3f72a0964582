import type { Stance } from '../domain/stance';

interface Props {
  stance: Stance;
}

/**
 * The site's mark: each reply has its own shape, so that colour is never needed to distinguish them.
 * Decorative; the word is beside it. Hook-free, so that pages and islands share it.
 */
export function ReplyMark({ stance }: Props) {
  return (
    <svg class="mark" viewBox="0 0 16 16" aria-hidden="true">
      {SHAPES[stance]}
    </svg>
  );
}

const cut = {
  fill: 'none',
  stroke: 'var(--color-paper)',
  'stroke-width': 2,
  'stroke-linecap': 'round',
  'stroke-linejoin': 'round',
} as const;

const SHAPES = {
  go: (
    <>
      <circle cx="8" cy="8" r="8" fill="currentColor" />
      <path d="M4.2 8.3l2.6 2.6 5-5.4" {...cut} />
    </>
  ),
  terms: (
    <>
      <rect width="16" height="16" rx="3.5" fill="currentColor" />
      <path d="M4.4 6.4l2.3 2.3 4.9-4.9M4.4 12.3h7.2" {...cut} />
    </>
  ),
  ask: (
    <>
      <path
        d="M8 .3 15.7 8 8 15.7.3 8z"
        fill="currentColor"
        stroke="currentColor"
        stroke-width=".6"
        stroke-linejoin="round"
      />
      <path
        d="M6.1 6.3c.2-1.1.9-1.6 1.9-1.6s1.9.6 1.9 1.6c0 1.3-1.8 1.4-1.8 2.8"
        {...cut}
        stroke-width={1.6}
      />
      <circle cx="8.1" cy="11.5" r="1" fill="var(--color-paper)" />
    </>
  ),
  no: (
    <>
      <path d="M4.7 0h6.6L16 4.7v6.6L11.3 16H4.7L0 11.3V4.7z" fill="currentColor" />
      <path d="M5.2 5.2l5.6 5.6M10.8 5.2l-5.6 5.6" {...cut} />
    </>
  ),
  guide: <path d="M2 3.5h12M2 8h12M2 12.5h8" {...cut} stroke="currentColor" />,
} as const;
