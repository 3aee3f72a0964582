/**
 * Brings the tool to life where the server wrote its first question. Not an Astro island: its runtime
 * and its encoding of properties would take a seventh of what this page's scripts may weigh.
 */
import { hydrate } from 'preact';
import { ShouldIGo } from './ShouldIGo';
import type { Material } from './wording';

const place = document.querySelector('[data-tool="should-i-go"]');
const data = document.querySelector('[data-material="should-i-go"]')?.textContent;
if (!place || !data) throw new Error('The place or the words of the tool are missing.');
// Written into this page by Island.astro, from the same type.
hydrate(<ShouldIGo {...(JSON.parse(data) as Material)} />, place);
