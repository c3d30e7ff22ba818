/** The options of `nx generate environment`. */
export interface EnvironmentGeneratorOptions {
  readonly name: string;
  readonly from?: 'dev' | 'prod';
  readonly branch?: string;
}
