/** A subject that articles and sources share, in the words of one language. */
export interface Topic {
  id: string;
  title: string;
  description: string;
}
