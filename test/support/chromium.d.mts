export function chromiumToLaunch(): Promise<{ executablePath: string; args: string[] }>;
