import * as z from 'zod';

// Must run before any schema is made: zod would otherwise probe for code generation, which the security policy refuses.
z.config({ jitless: true });
