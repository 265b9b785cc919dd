/** The one password that all seeded operators share. It is published: the demo's sign-in page shows it. */
export const demoPassword = 'Harbour-Lamp-42';

/** Made beforehand from `demoPassword`, so that the demo opens at once. */
export const demoPasswordHash =
  'pbkdf2-sha256$210000$S9VkTq8x2Y3wcmgHjbsiFQ==$zBXAdEoyV024GlXsNT+3Y0pi2gRUYSnGruG8KAkqgP4=';

/** Made from random secrets that were thrown away: these users have a password, and nobody knows it. */
export const sealedHashes = [
  'pbkdf2-sha256$210000$hwJKq5LPDRWlMw4sXUrsfQ==$qYUwBGlkeXwJNUP7crZPjHhR+ZTL9FJEZYtftgGZOkk=',
  'pbkdf2-sha256$210000$ArTOyWet+BcFidZmeAt1Zw==$JtK8tAH4YTk37tzgSzscnzm+zCyKml86TgR1zsIsvKQ=',
  'pbkdf2-sha256$210000$p+wD6vhAlBl2QF1WWeYngQ==$j5Xz1T82GUC8UwR7QhxvD+Ke98Dzo91nD5BXIvAZIJ8=',
  'pbkdf2-sha256$210000$EjhD+NAvWetfyHOXsRAYAQ==$pSyd2/J58aqGbROhm6aywDuVi3kDDfNGXMGe5MMqwQI=',
] as const;
