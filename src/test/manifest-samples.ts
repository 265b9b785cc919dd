/** The documentation's own sample: a fragment, not a JSON document. */
export const documentedFragment = `"users" : [
{
"code": "_EXAMPLE_APP_USER",
"first_name": "Example",
"last_name": "AppUser",
"user_group_codes": ["_EXAMPLE_USER_GROUP_1", "_EXAMPLE_USER_GROUP_2"],
"license_codes": ["_EXAMPLE_APP_LICENSE"],
"global_permission_codes": ["_EXAMPLE_PERMISSION_1", "_EXAMPLE_PERMISSION_2"]
}
]
`;

/** JSON, but wrong in eleven places. */
export const brokenReferences = `{
  "licenses": [
    { "code": "_A", "name": "A", "description": "First" },
    { "code": "_A", "name": "A again", "description": "Same code" }
  ],
  "global_permissions": [
    { "code": "_READ", "name": "Read", "description": "Reads", "license_code": "_B" },
    { "code": "_WRITE", "name": "Write", "description": "Writes", "licence_code": "_A" }
  ],
  "user_groups": [
    { "code": "_GROUP", "name": "Group", "description": "Group", "global_permission_codes": ["_REED"] },
    { "code": "ACCOUNT_ADMINISTRATORS", "name": "Admins", "description": "Admins", "global_permission_codes": ["_READ"] },
    { "code": "NO_SUCH_DEFAULT", "name": "None", "description": "Names nothing" }
  ],
  "users": [
    { "code": "EXISTING", "first_name": "Existing", "last_name": "User" },
    { "code": "_U1", "first_name": "A first name that is much longer than the fifty characters allowed", "last_name": "X" },
    { "code": "_U2", "first_name": "No last name" },
    { "code": "_U3", "first_name": "Wrong", "last_name": "Type", "user_group_codes": "_GROUP" },
    { "code": "_U4", "first_name": "Missing", "last_name": "Group", "user_group_codes": ["_GROPU"] }
  ]
}
`;

/** Nested permissions, licence gates, a system default group extended, several users. */
export const ticketingSuite = `{
  "licenses": [
    { "code": "_TICKETING", "name": "Ticketing suite", "description": "Everything that the ticketing suite needs" },
    { "code": "_TICKETING_REPORTS", "name": "Ticketing reports", "description": "Adds reporting" }
  ],
  "global_permissions": [
    {
      "code": "_TICKETS", "name": "Tickets", "description": "All ticket functions", "license_code": "_TICKETING",
      "children": [
        { "code": "_TICKETS_READ", "name": "Read tickets", "description": "Fetch tickets and their history" },
        {
          "code": "_TICKETS_WRITE", "name": "Write tickets", "description": "Create and update tickets",
          "children": [
            { "code": "_TICKETS_CREATE", "name": "Create tickets", "description": "Open a ticket" },
            { "code": "_TICKETS_CLOSE", "name": "Close tickets", "description": "Close a ticket" }
          ]
        }
      ]
    },
    { "code": "_REPORTS_RUN", "name": "Run reports", "description": "Run saved reports", "license_code": "_TICKETING_REPORTS" }
  ],
  "user_groups": [
    {
      "code": "_TICKET_AGENTS", "name": "Ticket agents", "description": "Work on tickets",
      "license_codes": ["_TICKETING"], "global_permission_codes": ["_TICKETS_READ", "_TICKETS_CREATE", "_TICKETS_CLOSE"]
    },
    {
      "code": "CONTENT_MANAGERS", "name": "Content managers", "description": "May run reports too",
      "license_codes": ["_TICKETING_REPORTS"], "global_permission_codes": ["_REPORTS_RUN"]
    }
  ],
  "users": [
    {
      "code": "_TICKET_INTAKE", "first_name": "Ticket", "last_name": "Intake",
      "user_group_codes": ["_TICKET_AGENTS"]
    },
    {
      "code": "_REPORT_ROBOT", "first_name": "Report", "last_name": "Robot",
      "user_group_codes": ["CONTENT_MANAGERS"], "license_codes": ["_TICKETING"], "global_permission_codes": ["_TICKETS_READ"]
    },
    { "code": "_UNLICENSED", "first_name": "Un", "last_name": "Licensed", "global_permission_codes": ["_REPORTS_RUN"] }
  ]
}
`;

/** One of each. */
export const smallManifest = `{
  "licenses": [
    { "code": "_PARTS_LICENSE", "name": "Parts", "description": "Opens the parts catalogue to the app" }
  ],
  "global_permissions": [
    { "code": "_PARTS_READ", "name": "Read parts", "description": "Look parts up", "license_code": "_PARTS_LICENSE" }
  ],
  "user_groups": [
    {
      "code": "_PARTS_READERS", "name": "Parts readers", "description": "May look parts up",
      "license_codes": ["_PARTS_LICENSE"], "global_permission_codes": ["_PARTS_READ"]
    }
  ],
  "users": [
    { "code": "_PARTS_SYNC", "first_name": "Parts", "last_name": "Sync", "user_group_codes": ["_PARTS_READERS"] }
  ]
}
`;
