/** A GeoJSON geometry as REST answers it; nothing looks into it but for its type. */
export interface RestGeometry {
  readonly type: string;
}

/** A feature as REST answers it. */
export interface RestFeature {
  readonly type: 'Feature';
  readonly id: string | number;
  readonly geometry: RestGeometry | null;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** A page of features as REST answers it. */
export interface RestFeatureCollection {
  readonly type: 'FeatureCollection';
  readonly features: readonly RestFeature[];
  readonly numberReturned: number;
  /** How many rows the filters select, where it was asked for. */
  readonly numberMatched?: number;
}

/** How many rows filters select, as REST answers it. */
export interface RestFeatureCount {
  readonly type: 'FeatureCount';
  readonly count: number;
}
