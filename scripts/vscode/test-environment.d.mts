export function testEnvironment(folder: string): Promise<NodeJS.ProcessEnv>;
