/** The address of a module that is built on its own and fetched on first use. */
declare module '*?worker&url' {
  const url: string;
  export default url;
}
