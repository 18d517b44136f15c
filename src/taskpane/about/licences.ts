/** The third-party packages in the add-in, with their licences. */
export const LICENCES = [
  { name: "React", package: "react", licence: "MIT" },
  { name: "Fluent UI React v9", package: "@fluentui/react-components", licence: "MIT" },
  { name: "Fluent UI System Icons", package: "@fluentui/react-icons", licence: "MIT" },
  { name: "SheetJS CE", package: "@e965/xlsx", licence: "Apache-2.0" },
  { name: "hucre", package: "hucre", licence: "MIT" },
  { name: "fflate", package: "fflate", licence: "MIT" },
  { name: "xmldom", package: "@xmldom/xmldom", licence: "MIT" },
  { name: "zod", package: "zod", licence: "MIT" },
  { name: "workerpool", package: "workerpool", licence: "Apache-2.0" },
] as const;
