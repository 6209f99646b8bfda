/** Changes whenever the same instance, seed and effort may give other groups; stored with every run. */
export const ENGINE_VERSION = '1.0.0';
