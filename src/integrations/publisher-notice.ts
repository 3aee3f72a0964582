import type { AstroIntegration } from 'astro';
import { publisherSettings } from '../config/publisher';
import { missingSettings, readPublisher } from '../domain/publisher';

/** Notifies whoever builds the site which of the publisher's settings are missing; stops at a wrong one. */
export function publisherNotice(): AstroIntegration {
  return {
    name: 'publisher-notice',
    hooks: {
      'astro:build:start': ({ logger }) => {
        for (const message of missingSettings(readPublisher(publisherSettings))) {
          logger.warn(message);
        }
      },
    },
  };
}
