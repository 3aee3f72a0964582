/** Starts a tool where the server wrote its first step: see docs/adr/0009. */
import { h, hydrate, type ComponentType } from 'preact';

export interface ToolProps<Data> {
  data: Data;
  /** The moment at which the tool was opened. */
  today: Date;
}

/** Hydrates a tool in this page, if it is there. `ToolIsland.astro` writes what it looks for. */
export function mount<Data extends object>(
  tool: string,
  View: ComponentType<ToolProps<Data>>,
): void {
  const place = document.querySelector(`[data-tool="${tool}"]`);
  const json = document.querySelector(`[data-tool-data="${tool}"]`)?.textContent;
  if (!place || !json) return;
  // Written into this page from the same type.
  const data = JSON.parse(json) as Data;
  hydrate(h(View, { data, today: new Date() }), place);
}
