/**
 * Brings the tool to life where the server wrote its first question. Not an Astro island: its runtime
 * and its encoding of properties would take a seventh of what this page's scripts may weigh.
 */
import { hydrate } from 'preact';
import { ShouldIGo } from './views/ShouldIGo';
import type { QuestionMaterial } from './views/messages';

const place = document.querySelector('[data-tool="should-i-go"]');
const data = document.querySelector('[data-material="should-i-go"]')?.textContent;
// Both are written into this page by Island.astro, the data from the same type.
if (place && data) hydrate(<ShouldIGo {...(JSON.parse(data) as QuestionMaterial)} />, place);
