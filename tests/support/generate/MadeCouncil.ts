/** An imaginary council of a generated data set. */
export interface MadeCouncil {
  id: string;
  name: string;
  /** Days; null: always there, and still there. */
  established: string | null;
  abolished: string | null;
}
