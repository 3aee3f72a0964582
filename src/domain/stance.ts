/**
 * What an article advises about an invitation. The first four are the replies that an invitation can
 * get, from going to the one furthest from it; `guide` marks how-to articles that take no side.
 */
export const replies = ['go', 'terms', 'ask', 'no'] as const;
export type Reply = (typeof replies)[number];

export const stances = [...replies, 'guide'] as const;
export type Stance = (typeof stances)[number];
