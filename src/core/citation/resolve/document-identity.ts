/** What tells one registered document from another; an editor's record is mapped to it. Unknown fields are left out. */
export interface DocumentIdentity {
  readonly id: string;
  /** Canonical name of the type: «Nghị quyết». */
  readonly type: string;
  /** Full number with symbol: «02-NQ/TU», «114/KH-UBND». */
  readonly number?: string | undefined;
  /** Serial alone, where no source gives the symbol: «166». */
  readonly serial?: string | undefined;
  readonly year?: number | undefined;
  /** Issue day `YYYY-MM-DD`, or a coarser `YYYY-MM`, `YYYY`. */
  readonly date?: string | undefined;
  /** Name of the issuing body: «Thành ủy Cần Thơ». */
  readonly issuer?: string | undefined;
  /** Names of the issuer's place, old and new: «Cần Thơ». Left out for bodies of the whole country. */
  readonly places?: readonly string[] | undefined;
  /** Roman term «XI», or years «2015-2020». */
  readonly term?: string | undefined;
  readonly plenum?: { readonly session: number; readonly term: string } | undefined;
  readonly title?: string | undefined;
  readonly aliases?: readonly string[] | undefined;
}

/** What an item tells of itself that helps to tell its citations apart. */
export interface CitingContext {
  /** Names of the item's places, old and new. */
  readonly places?: readonly string[] | undefined;
  /** Day of the item, `YYYY-MM-DD` or coarser; a time after it is ignored. */
  readonly date?: string | undefined;
  /** Ids of the documents the editor says the item cites. */
  readonly documents?: readonly string[] | undefined;
  /** An editor's settlements: the mention, as written or longer → document id. */
  readonly settle?: Readonly<Record<string, string>> | undefined;
}

/** Which rule decided, in the order the rules are asked. */
export type ResolutionRule =
  | 'editor'
  | 'only one'
  | 'date'
  | 'issuer'
  | 'term'
  | 'year'
  | 'subject'
  | 'own place and date'
  | 'name'
  | 'other mention';

/** Where a citation leads. `known` is a number that no held document carries; `ambiguous` carries the ids of every document the words allow. */
export type Resolution =
  | { readonly status: 'held'; readonly id: string; readonly rule: ResolutionRule }
  | { readonly status: 'known'; readonly key: string }
  | {
      readonly status: 'ambiguous';
      readonly candidates: readonly string[];
      readonly key: string | undefined;
    }
  | { readonly status: 'unresolved' };
