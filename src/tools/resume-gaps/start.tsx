/**
 * Brings the tool to life where the server wrote its first step. Not an Astro island: see
 * docs/adr/0009-tools-start-themselves.md.
 */
import { hydrate } from 'preact';
import { monthOfDate } from '../../domain/months';
import { ResumeGaps } from './views/ResumeGaps';
import type { FirstMaterial } from './views/messages';

const place = document.querySelector('[data-tool="resume-gaps"]');
const data = document.querySelector('[data-material="resume-gaps"]')?.textContent;
// Both are written into this page by Island.astro, the data from the same type.
if (place && data) {
  const material = JSON.parse(data) as FirstMaterial;
  hydrate(<ResumeGaps material={material} today={monthOfDate(new Date())} />, place);
}
