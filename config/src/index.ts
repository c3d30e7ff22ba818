export { services, type ServiceConfig } from './services.js';
