/** A subject that articles and sources share, in one language. */
export interface Topic {
  id: string;
  title: string;
  description: string;
}
