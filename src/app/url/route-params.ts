/** What a page is given: the id in its route, where it has one. */
export interface PageProps {
  readonly id?: string;
}
