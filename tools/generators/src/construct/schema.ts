/** The options of `nx generate construct`. */
export interface ConstructGeneratorOptions {
  readonly name: string;
  readonly tier?: 'part' | 'api';
}
