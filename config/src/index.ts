export { datasetsFolder, pythonModule, services, type ServiceConfig } from './services.js';
