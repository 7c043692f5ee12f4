/** What Sourcebook uses of citeproc-js 2.4 (its manual: https://citeproc-js.readthedocs.io/). */
declare module 'citeproc' {
  interface System {
    retrieveLocale(language: string): string;
    retrieveItem(id: string): unknown;
  }

  interface CiteItem {
    readonly id: string;
    readonly locator?: string;
    readonly label?: string;
  }

  interface BibliographyParameters {
    /** The items of each entry. */
    readonly entry_ids: readonly (readonly string[])[];
  }

  class Engine {
    constructor(system: System, style: string, language?: string, forceLanguage?: boolean);
    setOutputFormat(name: string): void;
    updateItems(ids: readonly string[]): void;
    makeBibliography(): [BibliographyParameters, readonly string[]] | false;
    /** The options of the style’s bibliography by their names in CSL. */
    readonly bibliography: { readonly opt: Record<string, unknown> };
    makeCitationCluster(items: readonly CiteItem[]): string;
  }

  const CSL: {
    readonly Engine: typeof Engine;
    readonly Output: { readonly Formats: Record<string, Readonly<Record<string, unknown>>> };
  };
  export default CSL;
}
