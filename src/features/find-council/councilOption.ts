/** A council offered under the field. `note` says why, where its name alone does not. */
export interface CouncilOption {
  id: string;
  name: string;
  region: string;
  former: boolean;
  note: string | null;
}
