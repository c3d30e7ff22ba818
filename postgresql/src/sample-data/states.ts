/** A state, the District of Columbia or a territory. */
export interface State {
  readonly geoid: string;
  readonly abbreviation: string;
  readonly name: string;
  /** Census region: 1 Northeast, 2 Midwest, 3 South, 4 West, 9 territory. */
  readonly region: string;
  /** Census division; 0 for a territory. */
  readonly division: string;
}

// FIPS code, postal abbreviation, Census region and division, name.
const TABLE = `
01 AL 3 6 Alabama
02 AK 4 9 Alaska
04 AZ 4 8 Arizona
05 AR 3 7 Arkansas
06 CA 4 9 California
08 CO 4 8 Colorado
09 CT 1 1 Connecticut
10 DE 3 5 Delaware
11 DC 3 5 District of Columbia
12 FL 3 5 Florida
13 GA 3 5 Georgia
15 HI 4 9 Hawaii
16 ID 4 8 Idaho
17 IL 2 3 Illinois
18 IN 2 3 Indiana
19 IA 2 4 Iowa
20 KS 2 4 Kansas
21 KY 3 6 Kentucky
22 LA 3 7 Louisiana
23 ME 1 1 Maine
24 MD 3 5 Maryland
25 MA 1 1 Massachusetts
26 MI 2 3 Michigan
27 MN 2 4 Minnesota
28 MS 3 6 Mississippi
29 MO 2 4 Missouri
30 MT 4 8 Montana
31 NE 2 4 Nebraska
32 NV 4 8 Nevada
33 NH 1 1 New Hampshire
34 NJ 1 2 New Jersey
35 NM 4 8 New Mexico
36 NY 1 2 New York
37 NC 3 5 North Carolina
38 ND 2 4 North Dakota
39 OH 2 3 Ohio
40 OK 3 7 Oklahoma
41 OR 4 9 Oregon
42 PA 1 2 Pennsylvania
44 RI 1 1 Rhode Island
45 SC 3 5 South Carolina
46 SD 2 4 South Dakota
47 TN 3 6 Tennessee
48 TX 3 7 Texas
49 UT 4 8 Utah
50 VT 1 1 Vermont
51 VA 3 5 Virginia
53 WA 4 9 Washington
54 WV 3 5 West Virginia
55 WI 2 3 Wisconsin
56 WY 4 8 Wyoming
60 AS 9 0 American Samoa
66 GU 9 0 Guam
69 MP 9 0 Northern Mariana Islands
72 PR 9 0 Puerto Rico
78 VI 9 0 U.S. Virgin Islands
`;

/** The states by their FIPS code. */
export const STATES: ReadonlyMap<string, State> = new Map(
  TABLE.trim()
    .split('\n')
    .map((line) => {
      const [geoid = '', abbreviation = '', region = '', division = '', ...name] = line.split(' ');
      return [geoid, { geoid, abbreviation, region, division, name: name.join(' ') }];
    }),
);
