/**
 * Who publishes this copy of the site, from the environment of the build: whoever runs the site answers
 * for it, and that need not be the people who wrote it. `domain/publisher.ts` validates it.
 */
export const publisherSettings = {
  /** The person or organisation: "Example University Careers Service". */
  SITE_OWNER: process.env['SITE_OWNER'],
  /** Where users can write: an e-mail address, or the URL of a contact page. */
  SITE_CONTACT: process.env['SITE_CONTACT'],
};
