import { FacetKeeper, type CountedSearch, type FacetKeeperPorts } from './facetKeeper';
import { createFacets, type FacetsPanel, type FacetsPorts } from './facets';
import { FACETS, type FacetName } from './shown';
import { type Strings } from './strings';

/** What the writer has folded out or in, where it is not as it is at first. */
export interface Folding {
  /** The whole panel. */
  readonly narrow?: boolean;
  readonly unfolded?: { readonly [name in FacetName]?: boolean };
}

export interface FacetViewPorts
  extends Pick<FacetsPorts, 'narrow' | 'left'>, Pick<FacetKeeperPorts, 'ask' | 'fail'> {
  /** Something was folded out or in. */
  folded(): void;
}

/** There is room for facets beside the results in a view this wide, in pixels: both columns hold a file's name. */
const WIDE = '(min-width: 520px)';

/** The ways to narrow a search: where there is room beside the results, else folded in until they are wanted. */
export class FacetView {
  readonly element: HTMLElement;
  private readonly panel: FacetsPanel;
  private readonly keeper: FacetKeeper;
  private readonly room = matchMedia(WIDE);
  private counted: CountedSearch | undefined;
  private kept: Folding = {};

  constructor(
    strings: Strings,
    private readonly ports: FacetViewPorts,
  ) {
    this.panel = createFacets(strings, {
      ...ports,
      more: () => this.keeper.all(),
      folded: (name, open) => {
        this.kept = { ...this.kept, unfolded: { ...this.kept.unfolded, [name]: open } };
        ports.folded();
      },
    });
    this.element = this.panel.element;
    this.keeper = new FacetKeeper({
      ...ports,
      wait: () => this.panel.wait(),
      show: (groups) => this.panel.show(groups, (name) => this.isUnfolded(name)),
    });
    this.room.addEventListener('change', () => this.arrange());
  }

  get folding(): Folding {
    return this.kept;
  }

  restore(folding: Folding): void {
    this.kept = folding;
  }

  get isOpen(): boolean {
    return this.kept.narrow ?? this.room.matches;
  }

  toggle(): void {
    this.kept = { ...this.kept, narrow: !this.isOpen };
    this.arrange();
  }

  /** Counts for this search; without one there is nothing to narrow. */
  count(search: CountedSearch | undefined): void {
    this.counted = search;
    this.element.hidden = search === undefined || !this.isOpen;
    if (search === undefined || this.element.hidden) this.keeper.stop();
    else this.keeper.count(search);
  }

  private arrange(): void {
    this.count(this.counted);
    this.ports.folded();
  }

  /** Where there is room, all facets are folded out, else the first. */
  private isUnfolded(name: FacetName): boolean {
    return this.kept.unfolded?.[name] ?? (name === FACETS[0] || this.room.matches);
  }
}
