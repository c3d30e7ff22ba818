/** `Props` in which the properties of `Defaults` are never absent. */
export type WithDefaults<Props, Defaults> = Props & {
  readonly [Key in keyof Defaults & keyof Props]-?: Exclude<Props[Key], undefined>;
};

/** Lays props over their defaults; a property that is `undefined` counts as not given. */
export function withDefaults<Props extends object, Defaults extends Partial<Props>>(
  props: Props,
  defaults: Defaults,
): WithDefaults<Props, Defaults> {
  const given = Object.entries(props).filter(([, value]) => value !== undefined);
  const merged: Defaults & Props = { ...defaults, ...(Object.fromEntries(given) as Props) };
  return merged as WithDefaults<Props, Defaults>;
}
