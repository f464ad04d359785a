// Made by `npm run generate`: do not edit.

"use strict";
export const validateFile = validate10;
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","type":"object","required":["version","destinations"],"additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"version":{"const":1},"region":{"enum":["north-america","europe"]},"destinations":{"type":"object","minProperties":1,"propertyNames":{"pattern":"^[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}$"},"additionalProperties":true}},"definitions":{"variable":{"type":"string","pattern":"^\\$\\{[A-Za-z_][A-Za-z0-9_]*\\}$"},"text":{"type":"string","minLength":1,"pattern":"^(\\$\\{[A-Za-z_][A-Za-z0-9_]*\\}|([^$\\u0000]|\\$\\$|\\$(?![{$]))*)$"},"host":{"$ref":"#/definitions/text"},"port":{"type":["integer","string"],"minimum":1,"maximum":65535,"pattern":"^(0*([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5])|\\$\\{[A-Za-z_][A-Za-z0-9_]*\\})$"},"destination":{"type":"object","additionalProperties":false,"properties":{"display_name":{"type":"string","minLength":1,"maxLength":200},"description":{"type":"string"},"type":{"enum":["postgresql","heroku","amazon-rds","amazon-aurora","google-cloudsql"]},"url":{"$ref":"#/definitions/variable"},"host":{"$ref":"#/definitions/host"},"port":{"$ref":"#/definitions/port"},"username":{"$ref":"#/definitions/text"},"password":{"$ref":"#/definitions/variable"},"database":{"$ref":"#/definitions/text"},"ssl":{"type":["boolean","object"],"additionalProperties":false,"properties":{"certificate":{"$ref":"#/definitions/text"},"verify":{"enum":["none","ca","full"]}}},"ssh":{"type":"object","additionalProperties":false,"required":["host","user","private_key"],"properties":{"host":{"$ref":"#/definitions/host"},"port":{"$ref":"#/definitions/port"},"user":{"$ref":"#/definitions/text"},"private_key":{"$ref":"#/definitions/variable"},"passphrase":{"$ref":"#/definitions/variable"},"host_key":{"type":["string","array"],"minLength":1,"minItems":1,"if":{"type":"string"},"then":{"$ref":"#/definitions/host_key"},"items":{"$ref":"#/definitions/host_key"}}}},"schemas":{"type":"array","uniqueItems":true,"items":{"type":"string","minLength":1,"maxLength":63}},"audit":{"type":"object","additionalProperties":false,"required":["username","password"],"properties":{"username":{"$ref":"#/definitions/text"},"password":{"$ref":"#/definitions/variable"}}},"access":{"enum":["anywhere","stitch-only"]},"ignore":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["rule","reason"],"properties":{"rule":{"enum":["config/unreadable","config/yaml","config/schema","config/unknown-key","config/unset-variable","config/duplicate-destination","config/heroku-requires-ssl","config/private-host-without-ssh","config/unencrypted-connection","config/certificate-invalid","config/private-key-invalid","network/connection-lost","network/connection-refused","network/host-not-found","network/not-postgresql","network/timeout","network/unreachable","ssh/authentication-failed","ssh/database-unreachable","ssh/forwarding-denied","ssh/handshake-failed","ssh/host-key-mismatch","ssh/host-key-unpinned","tls/certificate-expired","tls/certificate-expires-soon","tls/certificate-untrusted","tls/handshake-failed","tls/hostname-mismatch","tls/not-supported","tls/required","tls/unverified","auth/connect-denied","auth/database-missing","auth/insecure-method","auth/login-not-permitted","auth/method-unsupported","auth/no-hba-entry","auth/password-expires-soon","auth/password-missing","auth/password-rejected","auth/refused","auth/server-not-proven","auth/server-not-ready","auth/too-many-connections","auth/weak-method","auth/login-not-checked","server/check-cancelled","server/not-postgresql","server/read-only","server/session-limits","server/version-end-of-life","server/version-too-old","privilege/check-denied","privilege/create-on-database","privilege/excessive","privilege/schema-not-usable","privilege/select-information-schema","privilege/select-pg-catalog","rehearsal/load-failed"]},"reason":{"type":"string","minLength":1},"until":{"type":"string","pattern":"^[0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}}}}},"if":{"required":["url"]},"then":{"properties":{"host":false,"port":false,"username":false,"password":false,"database":false}},"else":{"required":["host","username","database"],"if":{"not":{"required":["audit"]}},"then":{"required":["password"]}}},"host_key":{"type":"string","minLength":1}}};
const pattern0 = new RegExp("^x-", "");
const pattern1 = new RegExp("^[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}$", "");

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.version === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.destinations === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "destinations"},message:"must have required property '"+"destinations"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "version") || (key0 === "region")) || (key0 === "destinations")) || (pattern0.test(key0)))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.version !== undefined){
let data0 = data.version;
if(1 !== data0){
const err3 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant",schema:1,parentSchema:schema11.properties.version,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.region !== undefined){
let data1 = data.region;
if(!((data1 === "north-america") || (data1 === "europe"))){
const err4 = {instancePath:instancePath+"/region",schemaPath:"#/properties/region/enum",keyword:"enum",params:{allowedValues: schema11.properties.region.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.region.enum,parentSchema:schema11.properties.region,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.destinations !== undefined){
let data2 = data.destinations;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(Object.keys(data2).length < 1){
const err5 = {instancePath:instancePath+"/destinations",schemaPath:"#/properties/destinations/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema11.properties.destinations,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key1 in data2){
const _errs6 = errors;
if(typeof key1 === "string"){
if(!pattern1.test(key1)){
const err6 = {instancePath:instancePath+"/destinations",schemaPath:"#/properties/destinations/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}$"},message:"must match pattern \""+"^[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}$"+"\"",schema:"^[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}$",parentSchema:schema11.properties.destinations.propertyNames,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
var valid1 = _errs6 === errors;
if(!valid1){
const err7 = {instancePath:instancePath+"/destinations",schemaPath:"#/properties/destinations/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid",schema:schema11.properties.destinations.propertyNames,parentSchema:schema11.properties.destinations,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath:instancePath+"/destinations",schemaPath:"#/properties/destinations/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.destinations.type,parentSchema:schema11.properties.destinations,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.type,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

export const validateDestination = validate11;
const schema12 = {"type":"object","additionalProperties":false,"properties":{"display_name":{"type":"string","minLength":1,"maxLength":200},"description":{"type":"string"},"type":{"enum":["postgresql","heroku","amazon-rds","amazon-aurora","google-cloudsql"]},"url":{"$ref":"#/definitions/variable"},"host":{"$ref":"#/definitions/host"},"port":{"$ref":"#/definitions/port"},"username":{"$ref":"#/definitions/text"},"password":{"$ref":"#/definitions/variable"},"database":{"$ref":"#/definitions/text"},"ssl":{"type":["boolean","object"],"additionalProperties":false,"properties":{"certificate":{"$ref":"#/definitions/text"},"verify":{"enum":["none","ca","full"]}}},"ssh":{"type":"object","additionalProperties":false,"required":["host","user","private_key"],"properties":{"host":{"$ref":"#/definitions/host"},"port":{"$ref":"#/definitions/port"},"user":{"$ref":"#/definitions/text"},"private_key":{"$ref":"#/definitions/variable"},"passphrase":{"$ref":"#/definitions/variable"},"host_key":{"type":["string","array"],"minLength":1,"minItems":1,"if":{"type":"string"},"then":{"$ref":"#/definitions/host_key"},"items":{"$ref":"#/definitions/host_key"}}}},"schemas":{"type":"array","uniqueItems":true,"items":{"type":"string","minLength":1,"maxLength":63}},"audit":{"type":"object","additionalProperties":false,"required":["username","password"],"properties":{"username":{"$ref":"#/definitions/text"},"password":{"$ref":"#/definitions/variable"}}},"access":{"enum":["anywhere","stitch-only"]},"ignore":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["rule","reason"],"properties":{"rule":{"enum":["config/unreadable","config/yaml","config/schema","config/unknown-key","config/unset-variable","config/duplicate-destination","config/heroku-requires-ssl","config/private-host-without-ssh","config/unencrypted-connection","config/certificate-invalid","config/private-key-invalid","network/connection-lost","network/connection-refused","network/host-not-found","network/not-postgresql","network/timeout","network/unreachable","ssh/authentication-failed","ssh/database-unreachable","ssh/forwarding-denied","ssh/handshake-failed","ssh/host-key-mismatch","ssh/host-key-unpinned","tls/certificate-expired","tls/certificate-expires-soon","tls/certificate-untrusted","tls/handshake-failed","tls/hostname-mismatch","tls/not-supported","tls/required","tls/unverified","auth/connect-denied","auth/database-missing","auth/insecure-method","auth/login-not-permitted","auth/method-unsupported","auth/no-hba-entry","auth/password-expires-soon","auth/password-missing","auth/password-rejected","auth/refused","auth/server-not-proven","auth/server-not-ready","auth/too-many-connections","auth/weak-method","auth/login-not-checked","server/check-cancelled","server/not-postgresql","server/read-only","server/session-limits","server/version-end-of-life","server/version-too-old","privilege/check-denied","privilege/create-on-database","privilege/excessive","privilege/schema-not-usable","privilege/select-information-schema","privilege/select-pg-catalog","rehearsal/load-failed"]},"reason":{"type":"string","minLength":1},"until":{"type":"string","pattern":"^[0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}}}}},"if":{"required":["url"]},"then":{"properties":{"host":false,"port":false,"username":false,"password":false,"database":false}},"else":{"required":["host","username","database"],"if":{"not":{"required":["audit"]}},"then":{"required":["password"]}},"definitions":{"variable":{"type":"string","pattern":"^\\$\\{[A-Za-z_][A-Za-z0-9_]*\\}$"},"text":{"type":"string","minLength":1,"pattern":"^(\\$\\{[A-Za-z_][A-Za-z0-9_]*\\}|([^$\\u0000]|\\$\\$|\\$(?![{$]))*)$"},"host":{"$ref":"#/definitions/text"},"port":{"type":["integer","string"],"minimum":1,"maximum":65535,"pattern":"^(0*([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5])|\\$\\{[A-Za-z_][A-Za-z0-9_]*\\})$"},"destination":{"type":"object","additionalProperties":false,"properties":{"display_name":{"type":"string","minLength":1,"maxLength":200},"description":{"type":"string"},"type":{"enum":["postgresql","heroku","amazon-rds","amazon-aurora","google-cloudsql"]},"url":{"$ref":"#/definitions/variable"},"host":{"$ref":"#/definitions/host"},"port":{"$ref":"#/definitions/port"},"username":{"$ref":"#/definitions/text"},"password":{"$ref":"#/definitions/variable"},"database":{"$ref":"#/definitions/text"},"ssl":{"type":["boolean","object"],"additionalProperties":false,"properties":{"certificate":{"$ref":"#/definitions/text"},"verify":{"enum":["none","ca","full"]}}},"ssh":{"type":"object","additionalProperties":false,"required":["host","user","private_key"],"properties":{"host":{"$ref":"#/definitions/host"},"port":{"$ref":"#/definitions/port"},"user":{"$ref":"#/definitions/text"},"private_key":{"$ref":"#/definitions/variable"},"passphrase":{"$ref":"#/definitions/variable"},"host_key":{"type":["string","array"],"minLength":1,"minItems":1,"if":{"type":"string"},"then":{"$ref":"#/definitions/host_key"},"items":{"$ref":"#/definitions/host_key"}}}},"schemas":{"type":"array","uniqueItems":true,"items":{"type":"string","minLength":1,"maxLength":63}},"audit":{"type":"object","additionalProperties":false,"required":["username","password"],"properties":{"username":{"$ref":"#/definitions/text"},"password":{"$ref":"#/definitions/variable"}}},"access":{"enum":["anywhere","stitch-only"]},"ignore":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["rule","reason"],"properties":{"rule":{"enum":["config/unreadable","config/yaml","config/schema","config/unknown-key","config/unset-variable","config/duplicate-destination","config/heroku-requires-ssl","config/private-host-without-ssh","config/unencrypted-connection","config/certificate-invalid","config/private-key-invalid","network/connection-lost","network/connection-refused","network/host-not-found","network/not-postgresql","network/timeout","network/unreachable","ssh/authentication-failed","ssh/database-unreachable","ssh/forwarding-denied","ssh/handshake-failed","ssh/host-key-mismatch","ssh/host-key-unpinned","tls/certificate-expired","tls/certificate-expires-soon","tls/certificate-untrusted","tls/handshake-failed","tls/hostname-mismatch","tls/not-supported","tls/required","tls/unverified","auth/connect-denied","auth/database-missing","auth/insecure-method","auth/login-not-permitted","auth/method-unsupported","auth/no-hba-entry","auth/password-expires-soon","auth/password-missing","auth/password-rejected","auth/refused","auth/server-not-proven","auth/server-not-ready","auth/too-many-connections","auth/weak-method","auth/login-not-checked","server/check-cancelled","server/not-postgresql","server/read-only","server/session-limits","server/version-end-of-life","server/version-too-old","privilege/check-denied","privilege/create-on-database","privilege/excessive","privilege/schema-not-usable","privilege/select-information-schema","privilege/select-pg-catalog","rehearsal/load-failed"]},"reason":{"type":"string","minLength":1},"until":{"type":"string","pattern":"^[0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}}}}},"if":{"required":["url"]},"then":{"properties":{"host":false,"port":false,"username":false,"password":false,"database":false}},"else":{"required":["host","username","database"],"if":{"not":{"required":["audit"]}},"then":{"required":["password"]}}},"host_key":{"type":"string","minLength":1}}};
const schema13 = {"type":"string","pattern":"^\\$\\{[A-Za-z_][A-Za-z0-9_]*\\}$"};
const schema14 = {"type":"string","minLength":1,"pattern":"^(\\$\\{[A-Za-z_][A-Za-z0-9_]*\\}|([^$\\u0000]|\\$\\$|\\$(?![{$]))*)$"};
const schema15 = {"type":["integer","string"],"minimum":1,"maximum":65535,"pattern":"^(0*([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5])|\\$\\{[A-Za-z_][A-Za-z0-9_]*\\})$"};
const schema25 = {"type":"string","minLength":1};
const func2 = Object.prototype.hasOwnProperty;
const pattern2 = new RegExp("^\\$\\{[A-Za-z_][A-Za-z0-9_]*\\}$", "");
const pattern3 = new RegExp("^(\\$\\{[A-Za-z_][A-Za-z0-9_]*\\}|([^$\\u0000]|\\$\\$|\\$(?![{$]))*)$", "");
const pattern4 = new RegExp("^(0*([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5])|\\$\\{[A-Za-z_][A-Za-z0-9_]*\\})$", "");
const pattern16 = new RegExp("^[0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$", "");

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.url === undefined) && (missing0 = "url")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.host !== undefined){
const err1 = {instancePath:instancePath+"/host",schemaPath:"#/then/properties/host/false schema",keyword:"false schema",params:{},message:"boolean schema is false",schema:false,parentSchema:schema12.then.properties.host,data:data.host};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.port !== undefined){
const err2 = {instancePath:instancePath+"/port",schemaPath:"#/then/properties/port/false schema",keyword:"false schema",params:{},message:"boolean schema is false",schema:false,parentSchema:schema12.then.properties.port,data:data.port};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.username !== undefined){
const err3 = {instancePath:instancePath+"/username",schemaPath:"#/then/properties/username/false schema",keyword:"false schema",params:{},message:"boolean schema is false",schema:false,parentSchema:schema12.then.properties.username,data:data.username};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.password !== undefined){
const err4 = {instancePath:instancePath+"/password",schemaPath:"#/then/properties/password/false schema",keyword:"false schema",params:{},message:"boolean schema is false",schema:false,parentSchema:schema12.then.properties.password,data:data.password};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.database !== undefined){
const err5 = {instancePath:instancePath+"/database",schemaPath:"#/then/properties/database/false schema",keyword:"false schema",params:{},message:"boolean schema is false",schema:false,parentSchema:schema12.then.properties.database,data:data.database};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
ifClause0 = "then";
}
else {
const _errs4 = errors;
const _errs5 = errors;
let valid2 = true;
const _errs6 = errors;
const _errs7 = errors;
const _errs8 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.audit === undefined) && (missing1 = "audit")){
const err6 = {};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
var valid3 = _errs8 === errors;
if(valid3){
const err7 = {};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
else {
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
}
var _valid1 = _errs6 === errors;
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs9 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.password === undefined){
const err8 = {instancePath,schemaPath:"#/else/then/required",keyword:"required",params:{missingProperty: "password"},message:"must have required property '"+"password"+"'",schema:schema12.else.then.required,parentSchema:schema12.else.then,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
var _valid1 = _errs9 === errors;
valid2 = _valid1;
}
if(!valid2){
const err9 = {instancePath,schemaPath:"#/else/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema12.else.if,parentSchema:schema12.else,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.host === undefined){
const err10 = {instancePath,schemaPath:"#/else/required",keyword:"required",params:{missingProperty: "host"},message:"must have required property '"+"host"+"'",schema:schema12.else.required,parentSchema:schema12.else,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.username === undefined){
const err11 = {instancePath,schemaPath:"#/else/required",keyword:"required",params:{missingProperty: "username"},message:"must have required property '"+"username"+"'",schema:schema12.else.required,parentSchema:schema12.else,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.database === undefined){
const err12 = {instancePath,schemaPath:"#/else/required",keyword:"required",params:{missingProperty: "database"},message:"must have required property '"+"database"+"'",schema:schema12.else.required,parentSchema:schema12.else,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
const err13 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema",schema:schema12.if,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema12.properties, key0))){
const err14 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.display_name !== undefined){
let data5 = data.display_name;
if(typeof data5 === "string"){
if(data5.length > 200){
const err15 = {instancePath:instancePath+"/display_name",schemaPath:"#/properties/display_name/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema12.properties.display_name,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data5.length < 1){
const err16 = {instancePath:instancePath+"/display_name",schemaPath:"#/properties/display_name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema12.properties.display_name,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/display_name",schemaPath:"#/properties/display_name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.display_name.type,parentSchema:schema12.properties.display_name,data:data5};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.description !== undefined){
let data6 = data.description;
if(typeof data6 !== "string"){
const err18 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.description.type,parentSchema:schema12.properties.description,data:data6};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.type !== undefined){
let data7 = data.type;
if(!(((((data7 === "postgresql") || (data7 === "heroku")) || (data7 === "amazon-rds")) || (data7 === "amazon-aurora")) || (data7 === "google-cloudsql"))){
const err19 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema12.properties.type.enum},message:"must be equal to one of the allowed values",schema:schema12.properties.type.enum,parentSchema:schema12.properties.type,data:data7};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.url !== undefined){
let data8 = data.url;
if(typeof data8 === "string"){
if(!pattern2.test(data8)){
const err20 = {instancePath:instancePath+"/url",schemaPath:"#/definitions/variable/pattern",keyword:"pattern",params:{pattern: "^\\$\\{[A-Za-z_][A-Za-z0-9_]*\\}$"},message:"must match pattern \""+"^\\$\\{[A-Za-z_][A-Za-z0-9_]*\\}$"+"\"",schema:"^\\$\\{[A-Za-z_][A-Za-z0-9_]*\\}$",parentSchema:schema13,data:data8};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/url",schemaPath:"#/definitions/variable/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.type,parentSchema:schema13,data:data8};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.host !== undefined){
let data9 = data.host;
if(typeof data9 === "string"){
if(data9.length < 1){
const err22 = {instancePath:instancePath+"/host",schemaPath:"#/definitions/host/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema14,data:data9};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(!pattern3.test(data9)){
const err23 = {instancePath:instancePath+"/host",schemaPath:"#/definitions/host/pattern",keyword:"pattern",params:{pattern: "^(\\$\\{[A-Za-z_][A-Za-z0-9_]*\\}|([^$\\u0000]|\\$\\$|\\$(?![{$]))*)$"},message:"must match pattern \""+"^(\\$\\{[A-Za-z_][A-Za-z0-9_]*\\}|([^$\\u0000]|\\$\\$|\\$(?![{$]))*)$"+"\"",schema:"^(\\$\\{[A-Za-z_][A-Za-z0-9_]*\\}|([^$\\u0000]|\\$\\$|\\$(?![{$]))*)$",parentSchema:schema14,data:data9};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/host",schemaPath:"#/definitions/host/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema14.type,parentSchema:schema14,data:data9};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.port !== undefined){
let data10 = data.port;
if((!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))) && (typeof data10 !== "string")){
const err25 = {instancePath:instancePath+"/port",schemaPath:"#/definitions/port/type",keyword:"type",params:{type: schema15.type},message:"must be integer,string",schema:schema15.type,parentSchema:schema15,data:data10};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 65535 || isNaN(data10)){
const err26 = {instancePath:instancePath+"/port",schemaPath:"#/definitions/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535",schema:65535,parentSchema:schema15,data:data10};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data10 < 1 || isNaN(data10)){
const err27 = {instancePath:instancePath+"/port",schemaPath:"#/definitions/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema15,data:data10};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(typeof data10 === "string"){
if(!pattern4.test(data10)){
const err28 = {instancePath:instancePath+"/port",schemaPath:"#/definitions/port/pattern",keyword:"pattern",params:{pattern: "^(0*([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5])|\\$\\{[A-Za-z_][A-Za-z0-9_]*\\})$"},message:"must match pattern \""+"^(0*([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5])|\\$\\{[A-Za-z_][A-Za-z0-9_]*\\})$"+"\"",schema:"^(0*([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5])|\\$\\{[A-Za-z_][A-Za-z0-9_]*\\})$",parentSchema:schema15,data:data10};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
if(data.username !== undefined){
let data11 = data.username;
if(typeof data11 === "string"){
if(data11.length < 1){
const err29 = {instancePath:instancePath+"/username",schemaPath:"#/definitions/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema14,data:data11};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(!pattern3.test(data11)){
const err30 = {instancePath:instancePath+"/username",schemaPath:"#/definitions/text/pattern",keyword:"pattern",params:{pattern: "^(\\$\\{[A-Za-z_][A-Za-z0-9_]*\\}|([^$\\u0000]|\\$\\$|\\$(?![{$]))*)$"},message:"must match pattern \""+"^(\\$\\{[A-Za-z_][A-Za-z0-9_]*\\}|([^$\\u0000]|\\$\\$|\\$(?![{$]))*)$"+"\"",schema:"^(\\$\\{[A-Za-z_][A-Za-z0-9_]*\\}|([^$\\u0000]|\\$\\$|\\$(?![{$]))*)$",parentSchema:schema14,data:data11};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/username",schemaPath:"#/definitions/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema14.type,parentSchema:schema14,data:data11};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.password !== undefined){
let data12 = data.password;
if(typeof data12 === "string"){
if(!pattern2.test(data12)){
const err32 = {instancePath:instancePath+"/password",schemaPath:"#/definitions/variable/pattern",keyword:"pattern",params:{pattern: "^\\$\\{[A-Za-z_][A-Za-z0-9_]*\\}$"},message:"must match pattern \""+"^\\$\\{[A-Za-z_][A-Za-z0-9_]*\\}$"+"\"",schema:"^\\$\\{[A-Za-z_][A-Za-z0-9_]*\\}$",parentSchema:schema13,data:data12};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/password",schemaPath:"#/definitions/variable/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.type,parentSchema:schema13,data:data12};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.database !== undefined){
let data13 = data.database;
if(typeof data13 === "string"){
if(data13.length < 1){
const err34 = {instancePath:instancePath+"/database",schemaPath:"#/definitions/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema14,data:data13};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(!pattern3.test(data13)){
const err35 = {instancePath:instancePath+"/database",schemaPath:"#/definitions/text/pattern",keyword:"pattern",params:{pattern: "^(\\$\\{[A-Za-z_][A-Za-z0-9_]*\\}|([^$\\u0000]|\\$\\$|\\$(?![{$]))*)$"},message:"must match pattern \""+"^(\\$\\{[A-Za-z_][A-Za-z0-9_]*\\}|([^$\\u0000]|\\$\\$|\\$(?![{$]))*)$"+"\"",schema:"^(\\$\\{[A-Za-z_][A-Za-z0-9_]*\\}|([^$\\u0000]|\\$\\$|\\$(?![{$]))*)$",parentSchema:schema14,data:data13};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
else {
const err36 = {instancePath:instancePath+"/database",schemaPath:"#/definitions/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema14.type,parentSchema:schema14,data:data13};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.ssl !== undefined){
let data14 = data.ssl;
if((typeof data14 !== "boolean") && (!(data14 && typeof data14 == "object" && !Array.isArray(data14)))){
const err37 = {instancePath:instancePath+"/ssl",schemaPath:"#/properties/ssl/type",keyword:"type",params:{type: schema12.properties.ssl.type},message:"must be boolean,object",schema:schema12.properties.ssl.type,parentSchema:schema12.properties.ssl,data:data14};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
for(const key1 in data14){
if(!((key1 === "certificate") || (key1 === "verify"))){
const err38 = {instancePath:instancePath+"/ssl",schemaPath:"#/properties/ssl/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema12.properties.ssl,data:data14};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data14.certificate !== undefined){
let data15 = data14.certificate;
if(typeof data15 === "string"){
if(data15.length < 1){
const err39 = {instancePath:instancePath+"/ssl/certificate",schemaPath:"#/definitions/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema14,data:data15};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(!pattern3.test(data15)){
const err40 = {instancePath:instancePath+"/ssl/certificate",schemaPath:"#/definitions/text/pattern",keyword:"pattern",params:{pattern: "^(\\$\\{[A-Za-z_][A-Za-z0-9_]*\\}|([^$\\u0000]|\\$\\$|\\$(?![{$]))*)$"},message:"must match pattern \""+"^(\\$\\{[A-Za-z_][A-Za-z0-9_]*\\}|([^$\\u0000]|\\$\\$|\\$(?![{$]))*)$"+"\"",schema:"^(\\$\\{[A-Za-z_][A-Za-z0-9_]*\\}|([^$\\u0000]|\\$\\$|\\$(?![{$]))*)$",parentSchema:schema14,data:data15};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
else {
const err41 = {instancePath:instancePath+"/ssl/certificate",schemaPath:"#/definitions/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema14.type,parentSchema:schema14,data:data15};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data14.verify !== undefined){
let data16 = data14.verify;
if(!(((data16 === "none") || (data16 === "ca")) || (data16 === "full"))){
const err42 = {instancePath:instancePath+"/ssl/verify",schemaPath:"#/properties/ssl/properties/verify/enum",keyword:"enum",params:{allowedValues: schema12.properties.ssl.properties.verify.enum},message:"must be equal to one of the allowed values",schema:schema12.properties.ssl.properties.verify.enum,parentSchema:schema12.properties.ssl.properties.verify,data:data16};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
}
if(data.ssh !== undefined){
let data17 = data.ssh;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.host === undefined){
const err43 = {instancePath:instancePath+"/ssh",schemaPath:"#/properties/ssh/required",keyword:"required",params:{missingProperty: "host"},message:"must have required property '"+"host"+"'",schema:schema12.properties.ssh.required,parentSchema:schema12.properties.ssh,data:data17};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(data17.user === undefined){
const err44 = {instancePath:instancePath+"/ssh",schemaPath:"#/properties/ssh/required",keyword:"required",params:{missingProperty: "user"},message:"must have required property '"+"user"+"'",schema:schema12.properties.ssh.required,parentSchema:schema12.properties.ssh,data:data17};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(data17.private_key === undefined){
const err45 = {instancePath:instancePath+"/ssh",schemaPath:"#/properties/ssh/required",keyword:"required",params:{missingProperty: "private_key"},message:"must have required property '"+"private_key"+"'",schema:schema12.properties.ssh.required,parentSchema:schema12.properties.ssh,data:data17};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
for(const key2 in data17){
if(!((((((key2 === "host") || (key2 === "port")) || (key2 === "user")) || (key2 === "private_key")) || (key2 === "passphrase")) || (key2 === "host_key"))){
const err46 = {instancePath:instancePath+"/ssh",schemaPath:"#/properties/ssh/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema12.properties.ssh,data:data17};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data17.host !== undefined){
let data18 = data17.host;
if(typeof data18 === "string"){
if(data18.length < 1){
const err47 = {instancePath:instancePath+"/ssh/host",schemaPath:"#/definitions/host/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema14,data:data18};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(!pattern3.test(data18)){
const err48 = {instancePath:instancePath+"/ssh/host",schemaPath:"#/definitions/host/pattern",keyword:"pattern",params:{pattern: "^(\\$\\{[A-Za-z_][A-Za-z0-9_]*\\}|([^$\\u0000]|\\$\\$|\\$(?![{$]))*)$"},message:"must match pattern \""+"^(\\$\\{[A-Za-z_][A-Za-z0-9_]*\\}|([^$\\u0000]|\\$\\$|\\$(?![{$]))*)$"+"\"",schema:"^(\\$\\{[A-Za-z_][A-Za-z0-9_]*\\}|([^$\\u0000]|\\$\\$|\\$(?![{$]))*)$",parentSchema:schema14,data:data18};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
else {
const err49 = {instancePath:instancePath+"/ssh/host",schemaPath:"#/definitions/host/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema14.type,parentSchema:schema14,data:data18};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data17.port !== undefined){
let data19 = data17.port;
if((!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))) && (typeof data19 !== "string")){
const err50 = {instancePath:instancePath+"/ssh/port",schemaPath:"#/definitions/port/type",keyword:"type",params:{type: schema15.type},message:"must be integer,string",schema:schema15.type,parentSchema:schema15,data:data19};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 > 65535 || isNaN(data19)){
const err51 = {instancePath:instancePath+"/ssh/port",schemaPath:"#/definitions/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535",schema:65535,parentSchema:schema15,data:data19};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(data19 < 1 || isNaN(data19)){
const err52 = {instancePath:instancePath+"/ssh/port",schemaPath:"#/definitions/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema15,data:data19};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(typeof data19 === "string"){
if(!pattern4.test(data19)){
const err53 = {instancePath:instancePath+"/ssh/port",schemaPath:"#/definitions/port/pattern",keyword:"pattern",params:{pattern: "^(0*([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5])|\\$\\{[A-Za-z_][A-Za-z0-9_]*\\})$"},message:"must match pattern \""+"^(0*([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5])|\\$\\{[A-Za-z_][A-Za-z0-9_]*\\})$"+"\"",schema:"^(0*([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5])|\\$\\{[A-Za-z_][A-Za-z0-9_]*\\})$",parentSchema:schema15,data:data19};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
}
if(data17.user !== undefined){
let data20 = data17.user;
if(typeof data20 === "string"){
if(data20.length < 1){
const err54 = {instancePath:instancePath+"/ssh/user",schemaPath:"#/definitions/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema14,data:data20};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(!pattern3.test(data20)){
const err55 = {instancePath:instancePath+"/ssh/user",schemaPath:"#/definitions/text/pattern",keyword:"pattern",params:{pattern: "^(\\$\\{[A-Za-z_][A-Za-z0-9_]*\\}|([^$\\u0000]|\\$\\$|\\$(?![{$]))*)$"},message:"must match pattern \""+"^(\\$\\{[A-Za-z_][A-Za-z0-9_]*\\}|([^$\\u0000]|\\$\\$|\\$(?![{$]))*)$"+"\"",schema:"^(\\$\\{[A-Za-z_][A-Za-z0-9_]*\\}|([^$\\u0000]|\\$\\$|\\$(?![{$]))*)$",parentSchema:schema14,data:data20};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
else {
const err56 = {instancePath:instancePath+"/ssh/user",schemaPath:"#/definitions/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema14.type,parentSchema:schema14,data:data20};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data17.private_key !== undefined){
let data21 = data17.private_key;
if(typeof data21 === "string"){
if(!pattern2.test(data21)){
const err57 = {instancePath:instancePath+"/ssh/private_key",schemaPath:"#/definitions/variable/pattern",keyword:"pattern",params:{pattern: "^\\$\\{[A-Za-z_][A-Za-z0-9_]*\\}$"},message:"must match pattern \""+"^\\$\\{[A-Za-z_][A-Za-z0-9_]*\\}$"+"\"",schema:"^\\$\\{[A-Za-z_][A-Za-z0-9_]*\\}$",parentSchema:schema13,data:data21};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
else {
const err58 = {instancePath:instancePath+"/ssh/private_key",schemaPath:"#/definitions/variable/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.type,parentSchema:schema13,data:data21};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data17.passphrase !== undefined){
let data22 = data17.passphrase;
if(typeof data22 === "string"){
if(!pattern2.test(data22)){
const err59 = {instancePath:instancePath+"/ssh/passphrase",schemaPath:"#/definitions/variable/pattern",keyword:"pattern",params:{pattern: "^\\$\\{[A-Za-z_][A-Za-z0-9_]*\\}$"},message:"must match pattern \""+"^\\$\\{[A-Za-z_][A-Za-z0-9_]*\\}$"+"\"",schema:"^\\$\\{[A-Za-z_][A-Za-z0-9_]*\\}$",parentSchema:schema13,data:data22};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
else {
const err60 = {instancePath:instancePath+"/ssh/passphrase",schemaPath:"#/definitions/variable/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.type,parentSchema:schema13,data:data22};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data17.host_key !== undefined){
let data23 = data17.host_key;
if((typeof data23 !== "string") && (!(Array.isArray(data23)))){
const err61 = {instancePath:instancePath+"/ssh/host_key",schemaPath:"#/properties/ssh/properties/host_key/type",keyword:"type",params:{type: schema12.properties.ssh.properties.host_key.type},message:"must be string,array",schema:schema12.properties.ssh.properties.host_key.type,parentSchema:schema12.properties.ssh.properties.host_key,data:data23};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
const _errs61 = errors;
let valid19 = true;
const _errs62 = errors;
if(typeof data23 !== "string"){
const err62 = {};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
var _valid2 = _errs62 === errors;
errors = _errs61;
if(vErrors !== null){
if(_errs61){
vErrors.length = _errs61;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs64 = errors;
if(typeof data23 === "string"){
if(data23.length < 1){
const err63 = {instancePath:instancePath+"/ssh/host_key",schemaPath:"#/definitions/host_key/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema25,data:data23};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
else {
const err64 = {instancePath:instancePath+"/ssh/host_key",schemaPath:"#/definitions/host_key/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema25.type,parentSchema:schema25,data:data23};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
var _valid2 = _errs64 === errors;
valid19 = _valid2;
}
if(!valid19){
const err65 = {instancePath:instancePath+"/ssh/host_key",schemaPath:"#/properties/ssh/properties/host_key/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema12.properties.ssh.properties.host_key.if,parentSchema:schema12.properties.ssh.properties.host_key,data:data23};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if(typeof data23 === "string"){
if(data23.length < 1){
const err66 = {instancePath:instancePath+"/ssh/host_key",schemaPath:"#/properties/ssh/properties/host_key/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema12.properties.ssh.properties.host_key,data:data23};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(Array.isArray(data23)){
if(data23.length < 1){
const err67 = {instancePath:instancePath+"/ssh/host_key",schemaPath:"#/properties/ssh/properties/host_key/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema12.properties.ssh.properties.host_key,data:data23};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
const len0 = data23.length;
for(let i0=0; i0<len0; i0++){
let data24 = data23[i0];
if(typeof data24 === "string"){
if(data24.length < 1){
const err68 = {instancePath:instancePath+"/ssh/host_key/" + i0,schemaPath:"#/definitions/host_key/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema25,data:data24};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
else {
const err69 = {instancePath:instancePath+"/ssh/host_key/" + i0,schemaPath:"#/definitions/host_key/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema25.type,parentSchema:schema25,data:data24};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
}
}
}
else {
const err70 = {instancePath:instancePath+"/ssh",schemaPath:"#/properties/ssh/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema12.properties.ssh.type,parentSchema:schema12.properties.ssh,data:data17};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data.schemas !== undefined){
let data25 = data.schemas;
if(Array.isArray(data25)){
const len1 = data25.length;
for(let i1=0; i1<len1; i1++){
let data26 = data25[i1];
if(typeof data26 === "string"){
if(data26.length > 63){
const err71 = {instancePath:instancePath+"/schemas/" + i1,schemaPath:"#/properties/schemas/items/maxLength",keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters",schema:63,parentSchema:schema12.properties.schemas.items,data:data26};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
if(data26.length < 1){
const err72 = {instancePath:instancePath+"/schemas/" + i1,schemaPath:"#/properties/schemas/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema12.properties.schemas.items,data:data26};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
else {
const err73 = {instancePath:instancePath+"/schemas/" + i1,schemaPath:"#/properties/schemas/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.schemas.items.type,parentSchema:schema12.properties.schemas.items,data:data26};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
let i2 = data25.length;
let j0;
if(i2 > 1){
const indices0 = {};
for(;i2--;){
let item0 = data25[i2];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err74 = {instancePath:instancePath+"/schemas",schemaPath:"#/properties/schemas/uniqueItems",keyword:"uniqueItems",params:{i: i2, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i2+" are identical)",schema:true,parentSchema:schema12.properties.schemas,data:data25};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
break;
}
indices0[item0] = i2;
}
}
}
else {
const err75 = {instancePath:instancePath+"/schemas",schemaPath:"#/properties/schemas/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema12.properties.schemas.type,parentSchema:schema12.properties.schemas,data:data25};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data.audit !== undefined){
let data27 = data.audit;
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
if(data27.username === undefined){
const err76 = {instancePath:instancePath+"/audit",schemaPath:"#/properties/audit/required",keyword:"required",params:{missingProperty: "username"},message:"must have required property '"+"username"+"'",schema:schema12.properties.audit.required,parentSchema:schema12.properties.audit,data:data27};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
if(data27.password === undefined){
const err77 = {instancePath:instancePath+"/audit",schemaPath:"#/properties/audit/required",keyword:"required",params:{missingProperty: "password"},message:"must have required property '"+"password"+"'",schema:schema12.properties.audit.required,parentSchema:schema12.properties.audit,data:data27};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
for(const key3 in data27){
if(!((key3 === "username") || (key3 === "password"))){
const err78 = {instancePath:instancePath+"/audit",schemaPath:"#/properties/audit/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema12.properties.audit,data:data27};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data27.username !== undefined){
let data28 = data27.username;
if(typeof data28 === "string"){
if(data28.length < 1){
const err79 = {instancePath:instancePath+"/audit/username",schemaPath:"#/definitions/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema14,data:data28};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
if(!pattern3.test(data28)){
const err80 = {instancePath:instancePath+"/audit/username",schemaPath:"#/definitions/text/pattern",keyword:"pattern",params:{pattern: "^(\\$\\{[A-Za-z_][A-Za-z0-9_]*\\}|([^$\\u0000]|\\$\\$|\\$(?![{$]))*)$"},message:"must match pattern \""+"^(\\$\\{[A-Za-z_][A-Za-z0-9_]*\\}|([^$\\u0000]|\\$\\$|\\$(?![{$]))*)$"+"\"",schema:"^(\\$\\{[A-Za-z_][A-Za-z0-9_]*\\}|([^$\\u0000]|\\$\\$|\\$(?![{$]))*)$",parentSchema:schema14,data:data28};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
else {
const err81 = {instancePath:instancePath+"/audit/username",schemaPath:"#/definitions/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema14.type,parentSchema:schema14,data:data28};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data27.password !== undefined){
let data29 = data27.password;
if(typeof data29 === "string"){
if(!pattern2.test(data29)){
const err82 = {instancePath:instancePath+"/audit/password",schemaPath:"#/definitions/variable/pattern",keyword:"pattern",params:{pattern: "^\\$\\{[A-Za-z_][A-Za-z0-9_]*\\}$"},message:"must match pattern \""+"^\\$\\{[A-Za-z_][A-Za-z0-9_]*\\}$"+"\"",schema:"^\\$\\{[A-Za-z_][A-Za-z0-9_]*\\}$",parentSchema:schema13,data:data29};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
else {
const err83 = {instancePath:instancePath+"/audit/password",schemaPath:"#/definitions/variable/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.type,parentSchema:schema13,data:data29};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
}
else {
const err84 = {instancePath:instancePath+"/audit",schemaPath:"#/properties/audit/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema12.properties.audit.type,parentSchema:schema12.properties.audit,data:data27};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data.access !== undefined){
let data30 = data.access;
if(!((data30 === "anywhere") || (data30 === "stitch-only"))){
const err85 = {instancePath:instancePath+"/access",schemaPath:"#/properties/access/enum",keyword:"enum",params:{allowedValues: schema12.properties.access.enum},message:"must be equal to one of the allowed values",schema:schema12.properties.access.enum,parentSchema:schema12.properties.access,data:data30};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data.ignore !== undefined){
let data31 = data.ignore;
if(Array.isArray(data31)){
const len2 = data31.length;
for(let i3=0; i3<len2; i3++){
let data32 = data31[i3];
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
if(data32.rule === undefined){
const err86 = {instancePath:instancePath+"/ignore/" + i3,schemaPath:"#/properties/ignore/items/required",keyword:"required",params:{missingProperty: "rule"},message:"must have required property '"+"rule"+"'",schema:schema12.properties.ignore.items.required,parentSchema:schema12.properties.ignore.items,data:data32};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
if(data32.reason === undefined){
const err87 = {instancePath:instancePath+"/ignore/" + i3,schemaPath:"#/properties/ignore/items/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'",schema:schema12.properties.ignore.items.required,parentSchema:schema12.properties.ignore.items,data:data32};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
for(const key4 in data32){
if(!(((key4 === "rule") || (key4 === "reason")) || (key4 === "until"))){
const err88 = {instancePath:instancePath+"/ignore/" + i3,schemaPath:"#/properties/ignore/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema12.properties.ignore.items,data:data32};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data32.rule !== undefined){
let data33 = data32.rule;
if(!(((((((((((((((((((((((((((((((((((((((((((((((((((((((((((data33 === "config/unreadable") || (data33 === "config/yaml")) || (data33 === "config/schema")) || (data33 === "config/unknown-key")) || (data33 === "config/unset-variable")) || (data33 === "config/duplicate-destination")) || (data33 === "config/heroku-requires-ssl")) || (data33 === "config/private-host-without-ssh")) || (data33 === "config/unencrypted-connection")) || (data33 === "config/certificate-invalid")) || (data33 === "config/private-key-invalid")) || (data33 === "network/connection-lost")) || (data33 === "network/connection-refused")) || (data33 === "network/host-not-found")) || (data33 === "network/not-postgresql")) || (data33 === "network/timeout")) || (data33 === "network/unreachable")) || (data33 === "ssh/authentication-failed")) || (data33 === "ssh/database-unreachable")) || (data33 === "ssh/forwarding-denied")) || (data33 === "ssh/handshake-failed")) || (data33 === "ssh/host-key-mismatch")) || (data33 === "ssh/host-key-unpinned")) || (data33 === "tls/certificate-expired")) || (data33 === "tls/certificate-expires-soon")) || (data33 === "tls/certificate-untrusted")) || (data33 === "tls/handshake-failed")) || (data33 === "tls/hostname-mismatch")) || (data33 === "tls/not-supported")) || (data33 === "tls/required")) || (data33 === "tls/unverified")) || (data33 === "auth/connect-denied")) || (data33 === "auth/database-missing")) || (data33 === "auth/insecure-method")) || (data33 === "auth/login-not-permitted")) || (data33 === "auth/method-unsupported")) || (data33 === "auth/no-hba-entry")) || (data33 === "auth/password-expires-soon")) || (data33 === "auth/password-missing")) || (data33 === "auth/password-rejected")) || (data33 === "auth/refused")) || (data33 === "auth/server-not-proven")) || (data33 === "auth/server-not-ready")) || (data33 === "auth/too-many-connections")) || (data33 === "auth/weak-method")) || (data33 === "auth/login-not-checked")) || (data33 === "server/check-cancelled")) || (data33 === "server/not-postgresql")) || (data33 === "server/read-only")) || (data33 === "server/session-limits")) || (data33 === "server/version-end-of-life")) || (data33 === "server/version-too-old")) || (data33 === "privilege/check-denied")) || (data33 === "privilege/create-on-database")) || (data33 === "privilege/excessive")) || (data33 === "privilege/schema-not-usable")) || (data33 === "privilege/select-information-schema")) || (data33 === "privilege/select-pg-catalog")) || (data33 === "rehearsal/load-failed"))){
const err89 = {instancePath:instancePath+"/ignore/" + i3+"/rule",schemaPath:"#/properties/ignore/items/properties/rule/enum",keyword:"enum",params:{allowedValues: schema12.properties.ignore.items.properties.rule.enum},message:"must be equal to one of the allowed values",schema:schema12.properties.ignore.items.properties.rule.enum,parentSchema:schema12.properties.ignore.items.properties.rule,data:data33};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data32.reason !== undefined){
let data34 = data32.reason;
if(typeof data34 === "string"){
if(data34.length < 1){
const err90 = {instancePath:instancePath+"/ignore/" + i3+"/reason",schemaPath:"#/properties/ignore/items/properties/reason/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema12.properties.ignore.items.properties.reason,data:data34};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
else {
const err91 = {instancePath:instancePath+"/ignore/" + i3+"/reason",schemaPath:"#/properties/ignore/items/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.ignore.items.properties.reason.type,parentSchema:schema12.properties.ignore.items.properties.reason,data:data34};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data32.until !== undefined){
let data35 = data32.until;
if(typeof data35 === "string"){
if(!pattern16.test(data35)){
const err92 = {instancePath:instancePath+"/ignore/" + i3+"/until",schemaPath:"#/properties/ignore/items/properties/until/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"},message:"must match pattern \""+"^[0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"+"\"",schema:"^[0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$",parentSchema:schema12.properties.ignore.items.properties.until,data:data35};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
else {
const err93 = {instancePath:instancePath+"/ignore/" + i3+"/until",schemaPath:"#/properties/ignore/items/properties/until/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.ignore.items.properties.until.type,parentSchema:schema12.properties.ignore.items.properties.until,data:data35};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
}
else {
const err94 = {instancePath:instancePath+"/ignore/" + i3,schemaPath:"#/properties/ignore/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema12.properties.ignore.items.type,parentSchema:schema12.properties.ignore.items,data:data32};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
}
else {
const err95 = {instancePath:instancePath+"/ignore",schemaPath:"#/properties/ignore/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema12.properties.ignore.type,parentSchema:schema12.properties.ignore,data:data31};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
}
else {
const err96 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema12.type,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
validate11.errors = vErrors;
return errors === 0;
}
