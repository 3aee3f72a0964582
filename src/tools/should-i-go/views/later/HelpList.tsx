interface Props {
  help: readonly { text: string; url: string }[];
}

/** Who helps, as links to their pages. */
export const HelpList = ({ help }: Props) => (
  <ul class="bullets">
    {help.map(({ text, url }) => (
      <li key={url}>
        <a href={url} rel="external">
          {text}
        </a>
      </li>
    ))}
  </ul>
);
