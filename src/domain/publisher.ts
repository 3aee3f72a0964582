/** Who publishes a copy of the site; what is not set is missing, and the pages admit it. */
export interface Publisher {
  owner?: string;
  contact?: Contact;
}

export interface Contact {
  /** The text of a link to it: the e-mail address, or the URL without its scheme. */
  label: string;
  /** `mailto:…` or `https://…`. */
  href: string;
}

type Settings = Readonly<Record<'SITE_OWNER' | 'SITE_CONTACT', string | undefined>>;

const EMAIL = /^[^\s@<>"?&]+@[^\s@<>"?&]+\.[^\s@<>"?&]+$/;

function readContact(text: string): Contact {
  if (EMAIL.test(text)) return { label: text, href: `mailto:${text}` };
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.protocol === 'https:') {
    return { label: text.replace(/^https:\/\/|\/$/g, ''), href: url.href };
  }
  throw new Error(
    `SITE_CONTACT="${text}" is neither an e-mail address nor a URL that begins with https://. Set it to where users can write, or leave it out.`,
  );
}

/**
 * Reads who publishes this copy.
 *
 * @param settings the two settings as they come from the environment; blank counts as missing.
 * @throws Error if the contact is neither an e-mail address nor an https URL.
 */
export function readPublisher(settings: Settings): Publisher {
  const owner = settings.SITE_OWNER?.trim() ?? '';
  const contact = settings.SITE_CONTACT?.trim() ?? '';
  return {
    ...(owner === '' ? {} : { owner }),
    ...(contact === '' ? {} : { contact: readContact(contact) }),
  };
}

/** One sentence for whoever builds the site, for each setting that is missing. */
export function missingSettings({ owner, contact }: Publisher): string[] {
  const lost = {
    SITE_OWNER: 'the pages state that nobody has put a name to this copy',
    SITE_CONTACT: 'users have nowhere to report an error, and the pages admit it',
  };
  return [
    ...(owner === undefined ? (['SITE_OWNER'] as const) : []),
    ...(contact === undefined ? (['SITE_CONTACT'] as const) : []),
  ].map((name) => `${name} is not set: ${lost[name]}. See docs/deploying.md.`);
}

/**
 * Where an error in a page can be reported.
 *
 * @param texts what an e-mail begins with: its subject and its first lines.
 * @returns the contact's own URL; for an e-mail address, with the texts filled in.
 */
export function reportUrl({ href }: Contact, texts: { subject: string; body: string }): string {
  if (!href.startsWith('mailto:')) return href;
  const encode = (text: string) => encodeURIComponent(text.replaceAll('\n', '\r\n'));
  return `${href}?subject=${encode(texts.subject)}&body=${encode(texts.body)}`;
}
