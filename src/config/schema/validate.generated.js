// Made by `npm run generate`: do not edit.

"use strict";
export const validateFile = validate21;
const schema6 = {"$schema":"http://json-schema.org/draft-07/schema#","type":"object","required":["version","destinations"],"additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"version":{"const":1},"region":{"enum":["north-america","europe"]},"destinations":{"type":"object","minProperties":1,"propertyNames":{"pattern":"^[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}$"},"additionalProperties":true}}};
const pattern0 = new RegExp("^x-", "");
const pattern1 = new RegExp("^[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}$", "");

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.version === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.destinations === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "destinations"}};
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
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
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
if(1 !== data.version){
const err3 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue: 1}};
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
const err4 = {instancePath:instancePath+"/region",schemaPath:"#/properties/region/enum",keyword:"enum",params:{allowedValues: schema6.properties.region.enum}};
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
const err5 = {instancePath:instancePath+"/destinations",schemaPath:"#/properties/destinations/minProperties",keyword:"minProperties",params:{limit: 1}};
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
const err6 = {instancePath:instancePath+"/destinations",schemaPath:"#/properties/destinations/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}$"},propertyName:key1};
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
const err7 = {instancePath:instancePath+"/destinations",schemaPath:"#/properties/destinations/propertyNames",keyword:"propertyNames",params:{propertyName: key1}};
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
const err8 = {instancePath:instancePath+"/destinations",schemaPath:"#/properties/destinations/type",keyword:"type",params:{type: "object"}};
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
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}

export const validateDestination = validate22;
const schema7 = {"type":"object","additionalProperties":false,"properties":{"display_name":{"type":"string","minLength":1,"maxLength":200},"description":{"type":"string"},"type":{"enum":["postgresql","heroku","amazon-rds","amazon-aurora","google-cloudsql"]},"url":{"$ref":"#/definitions/variable"},"host":{"$ref":"#/definitions/host"},"port":{"$ref":"#/definitions/port"},"username":{"$ref":"#/definitions/text"},"password":{"$ref":"#/definitions/variable"},"database":{"$ref":"#/definitions/text"},"ssl":{"type":["boolean","object"],"additionalProperties":false,"properties":{"certificate":{"$ref":"#/definitions/text"},"verify":{"enum":["none","ca","full"]}}},"ssh":{"type":"object","additionalProperties":false,"required":["host","user","private_key"],"properties":{"host":{"$ref":"#/definitions/host"},"port":{"$ref":"#/definitions/port"},"user":{"$ref":"#/definitions/text"},"private_key":{"$ref":"#/definitions/variable"},"passphrase":{"$ref":"#/definitions/variable"},"host_key":{"type":["string","array"],"minLength":1,"minItems":1,"if":{"type":"string"},"then":{"$ref":"#/definitions/host_key"},"items":{"$ref":"#/definitions/host_key"}}}},"schemas":{"type":"array","uniqueItems":true,"items":{"type":"string","minLength":1,"maxLength":63,"pattern":"^(?!pg_)"}},"audit":{"type":"object","additionalProperties":false,"required":["username","password"],"properties":{"username":{"$ref":"#/definitions/text"},"password":{"$ref":"#/definitions/variable"}}},"access":{"enum":["anywhere","stitch-only"]},"stitch":{"type":"object","additionalProperties":false,"required":["token"],"properties":{"token":{"$ref":"#/definitions/variable"},"id":{"type":"integer","minimum":1}}},"ignore":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["rule","reason"],"properties":{"rule":{"enum":["config/unreadable","config/yaml","config/schema","config/unknown-key","config/unset-variable","config/duplicate-destination","config/heroku-requires-ssl","config/private-host-without-ssh","config/unencrypted-connection","config/certificate-invalid","config/private-key-invalid","network/host-not-found","network/connection-refused","network/unreachable","network/connection-lost","network/timeout","network/not-postgresql","ssh/handshake-failed","ssh/host-key-unpinned","ssh/authentication-failed","ssh/forwarding-denied","ssh/database-unreachable","tls/not-supported","tls/required","tls/certificate-expired","tls/certificate-expires-soon","tls/handshake-failed","tls/unverified","auth/password-rejected","auth/password-missing","auth/password-expires-soon","auth/weak-method","auth/method-unsupported","auth/no-hba-entry","auth/login-not-permitted","auth/connect-denied","auth/database-missing","auth/too-many-connections","auth/server-not-ready","auth/login-not-checked","auth/refused","server/not-postgresql","server/version-too-old","server/read-only","server/version-end-of-life","server/session-limits","server/check-cancelled","server/encoding-not-utf8","server/tablespace-not-usable","server/no-synchronous-standby","server/wraparound","server/event-triggers","privilege/create-on-database","privilege/temporary","privilege/select-information-schema","privilege/select-pg-catalog","privilege/schema-not-usable","privilege/excessive","privilege/check-denied","load/table-not-owned","load/write-denied","load/row-security","load/primary-key","load/column-required","load/trigger","load/constraint","load/foreign-key","load/table-full","load/other-user","load/not-checked","stitch/check-failed","stitch/settings-differ","stitch/paused","stitch/not-compared","rehearsal/load-failed"]},"reason":{"type":"string","minLength":1},"until":{"type":"string","pattern":"^[0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}}}}},"if":{"required":["url"]},"then":{"properties":{"host":false,"port":false,"username":false,"password":false,"database":false}},"else":{"required":["host","username","database"],"if":{"not":{"required":["audit"]}},"then":{"required":["password"]}},"definitions":{"variable":{"type":"string","pattern":"^\\$\\{[A-Za-z_][A-Za-z0-9_]*\\}$"},"text":{"type":"string","minLength":1,"pattern":"^(\\$\\{[A-Za-z_][A-Za-z0-9_]*\\}|([^$\\u0000]|\\$\\$|\\$(?![{$]))*)$"},"host":{"$ref":"#/definitions/text"},"port":{"type":["integer","string"],"minimum":1,"maximum":65535,"pattern":"^(0*([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5])|\\$\\{[A-Za-z_][A-Za-z0-9_]*\\})$"},"host_key":{"type":"string","minLength":1}}};
const func2 = Object.prototype.hasOwnProperty;
const schema8 = {"type":"string","pattern":"^\\$\\{[A-Za-z_][A-Za-z0-9_]*\\}$"};
const pattern2 = new RegExp("^\\$\\{[A-Za-z_][A-Za-z0-9_]*\\}$", "");

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern2.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^\\$\\{[A-Za-z_][A-Za-z0-9_]*\\}$"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}

const schema9 = {"type":"string","minLength":1,"pattern":"^(\\$\\{[A-Za-z_][A-Za-z0-9_]*\\}|([^$\\u0000]|\\$\\$|\\$(?![{$]))*)$"};
const pattern3 = new RegExp("^(\\$\\{[A-Za-z_][A-Za-z0-9_]*\\}|([^$\\u0000]|\\$\\$|\\$(?![{$]))*)$", "");

function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(data.length < 1){
const err0 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern3.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(\\$\\{[A-Za-z_][A-Za-z0-9_]*\\}|([^$\\u0000]|\\$\\$|\\$(?![{$]))*)$"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate25.errors = vErrors;
return errors === 0;
}

const schema10 = {"type":["integer","string"],"minimum":1,"maximum":65535,"pattern":"^(0*([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5])|\\$\\{[A-Za-z_][A-Za-z0-9_]*\\})$"};
const pattern4 = new RegExp("^(0*([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5])|\\$\\{[A-Za-z_][A-Za-z0-9_]*\\})$", "");

function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) && (typeof data !== "string")){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema10.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 65535 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data < 1 || isNaN(data)){
const err2 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(typeof data === "string"){
if(!pattern4.test(data)){
const err3 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(0*([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5])|\\$\\{[A-Za-z_][A-Za-z0-9_]*\\})$"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
validate27.errors = vErrors;
return errors === 0;
}


function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(data.length < 1){
const err0 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern3.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(\\$\\{[A-Za-z_][A-Za-z0-9_]*\\}|([^$\\u0000]|\\$\\$|\\$(?![{$]))*)$"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate29.errors = vErrors;
return errors === 0;
}

const schema12 = {"type":"string","minLength":1};

function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(data.length < 1){
const err0 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate39.errors = vErrors;
return errors === 0;
}

const pattern6 = new RegExp("^(?!pg_)", "");
const pattern7 = new RegExp("^[0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$", "");

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
const err1 = {instancePath:instancePath+"/host",schemaPath:"#/then/properties/host/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.port !== undefined){
const err2 = {instancePath:instancePath+"/port",schemaPath:"#/then/properties/port/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.username !== undefined){
const err3 = {instancePath:instancePath+"/username",schemaPath:"#/then/properties/username/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.password !== undefined){
const err4 = {instancePath:instancePath+"/password",schemaPath:"#/then/properties/password/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.database !== undefined){
const err5 = {instancePath:instancePath+"/database",schemaPath:"#/then/properties/database/false schema",keyword:"false schema",params:{}};
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
const err8 = {instancePath,schemaPath:"#/else/then/required",keyword:"required",params:{missingProperty: "password"}};
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
const err9 = {instancePath,schemaPath:"#/else/if",keyword:"if",params:{failingKeyword: "then"}};
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
const err10 = {instancePath,schemaPath:"#/else/required",keyword:"required",params:{missingProperty: "host"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.username === undefined){
const err11 = {instancePath,schemaPath:"#/else/required",keyword:"required",params:{missingProperty: "username"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.database === undefined){
const err12 = {instancePath,schemaPath:"#/else/required",keyword:"required",params:{missingProperty: "database"}};
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
const err13 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0}};
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
if(!(func2.call(schema7.properties, key0))){
const err14 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
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
const err15 = {instancePath:instancePath+"/display_name",schemaPath:"#/properties/display_name/maxLength",keyword:"maxLength",params:{limit: 200}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data5.length < 1){
const err16 = {instancePath:instancePath+"/display_name",schemaPath:"#/properties/display_name/minLength",keyword:"minLength",params:{limit: 1}};
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
const err17 = {instancePath:instancePath+"/display_name",schemaPath:"#/properties/display_name/type",keyword:"type",params:{type: "string"}};
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
if(typeof data.description !== "string"){
const err18 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"}};
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
const err19 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema7.properties.type.enum}};
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
if(!(validate23(data.url, {instancePath:instancePath+"/url",parentData:data,parentDataProperty:"url",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.host !== undefined){
if(!(validate25(data.host, {instancePath:instancePath+"/host",parentData:data,parentDataProperty:"host",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.port !== undefined){
if(!(validate27(data.port, {instancePath:instancePath+"/port",parentData:data,parentDataProperty:"port",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data.username !== undefined){
if(!(validate29(data.username, {instancePath:instancePath+"/username",parentData:data,parentDataProperty:"username",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
}
if(data.password !== undefined){
if(!(validate23(data.password, {instancePath:instancePath+"/password",parentData:data,parentDataProperty:"password",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.database !== undefined){
if(!(validate29(data.database, {instancePath:instancePath+"/database",parentData:data,parentDataProperty:"database",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
}
if(data.ssl !== undefined){
let data14 = data.ssl;
if((typeof data14 !== "boolean") && (!(data14 && typeof data14 == "object" && !Array.isArray(data14)))){
const err20 = {instancePath:instancePath+"/ssl",schemaPath:"#/properties/ssl/type",keyword:"type",params:{type: schema7.properties.ssl.type}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
for(const key1 in data14){
if(!((key1 === "certificate") || (key1 === "verify"))){
const err21 = {instancePath:instancePath+"/ssl",schemaPath:"#/properties/ssl/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data14.certificate !== undefined){
if(!(validate29(data14.certificate, {instancePath:instancePath+"/ssl/certificate",parentData:data14,parentDataProperty:"certificate",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
}
if(data14.verify !== undefined){
let data16 = data14.verify;
if(!(((data16 === "none") || (data16 === "ca")) || (data16 === "full"))){
const err22 = {instancePath:instancePath+"/ssl/verify",schemaPath:"#/properties/ssl/properties/verify/enum",keyword:"enum",params:{allowedValues: schema7.properties.ssl.properties.verify.enum}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
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
const err23 = {instancePath:instancePath+"/ssh",schemaPath:"#/properties/ssh/required",keyword:"required",params:{missingProperty: "host"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data17.user === undefined){
const err24 = {instancePath:instancePath+"/ssh",schemaPath:"#/properties/ssh/required",keyword:"required",params:{missingProperty: "user"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data17.private_key === undefined){
const err25 = {instancePath:instancePath+"/ssh",schemaPath:"#/properties/ssh/required",keyword:"required",params:{missingProperty: "private_key"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
for(const key2 in data17){
if(!((((((key2 === "host") || (key2 === "port")) || (key2 === "user")) || (key2 === "private_key")) || (key2 === "passphrase")) || (key2 === "host_key"))){
const err26 = {instancePath:instancePath+"/ssh",schemaPath:"#/properties/ssh/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data17.host !== undefined){
if(!(validate25(data17.host, {instancePath:instancePath+"/ssh/host",parentData:data17,parentDataProperty:"host",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data17.port !== undefined){
if(!(validate27(data17.port, {instancePath:instancePath+"/ssh/port",parentData:data17,parentDataProperty:"port",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data17.user !== undefined){
if(!(validate29(data17.user, {instancePath:instancePath+"/ssh/user",parentData:data17,parentDataProperty:"user",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
}
if(data17.private_key !== undefined){
if(!(validate23(data17.private_key, {instancePath:instancePath+"/ssh/private_key",parentData:data17,parentDataProperty:"private_key",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data17.passphrase !== undefined){
if(!(validate23(data17.passphrase, {instancePath:instancePath+"/ssh/passphrase",parentData:data17,parentDataProperty:"passphrase",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data17.host_key !== undefined){
let data23 = data17.host_key;
if((typeof data23 !== "string") && (!(Array.isArray(data23)))){
const err27 = {instancePath:instancePath+"/ssh/host_key",schemaPath:"#/properties/ssh/properties/host_key/type",keyword:"type",params:{type: schema7.properties.ssh.properties.host_key.type}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
const _errs37 = errors;
let valid7 = true;
const _errs38 = errors;
if(typeof data23 !== "string"){
const err28 = {};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
var _valid2 = _errs38 === errors;
errors = _errs37;
if(vErrors !== null){
if(_errs37){
vErrors.length = _errs37;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs40 = errors;
if(!(validate39(data23, {instancePath:instancePath+"/ssh/host_key",parentData:data17,parentDataProperty:"host_key",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
var _valid2 = _errs40 === errors;
valid7 = _valid2;
}
if(!valid7){
const err29 = {instancePath:instancePath+"/ssh/host_key",schemaPath:"#/properties/ssh/properties/host_key/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(typeof data23 === "string"){
if(data23.length < 1){
const err30 = {instancePath:instancePath+"/ssh/host_key",schemaPath:"#/properties/ssh/properties/host_key/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(Array.isArray(data23)){
if(data23.length < 1){
const err31 = {instancePath:instancePath+"/ssh/host_key",schemaPath:"#/properties/ssh/properties/host_key/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
const len0 = data23.length;
for(let i0=0; i0<len0; i0++){
if(!(validate39(data23[i0], {instancePath:instancePath+"/ssh/host_key/" + i0,parentData:data23,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
}
}
}
else {
const err32 = {instancePath:instancePath+"/ssh",schemaPath:"#/properties/ssh/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
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
const err33 = {instancePath:instancePath+"/schemas/" + i1,schemaPath:"#/properties/schemas/items/maxLength",keyword:"maxLength",params:{limit: 63}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data26.length < 1){
const err34 = {instancePath:instancePath+"/schemas/" + i1,schemaPath:"#/properties/schemas/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(!pattern6.test(data26)){
const err35 = {instancePath:instancePath+"/schemas/" + i1,schemaPath:"#/properties/schemas/items/pattern",keyword:"pattern",params:{pattern: "^(?!pg_)"}};
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
const err36 = {instancePath:instancePath+"/schemas/" + i1,schemaPath:"#/properties/schemas/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
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
const err37 = {instancePath:instancePath+"/schemas",schemaPath:"#/properties/schemas/uniqueItems",keyword:"uniqueItems",params:{i: i2, j: j0}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
break;
}
indices0[item0] = i2;
}
}
}
else {
const err38 = {instancePath:instancePath+"/schemas",schemaPath:"#/properties/schemas/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data.audit !== undefined){
let data27 = data.audit;
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
if(data27.username === undefined){
const err39 = {instancePath:instancePath+"/audit",schemaPath:"#/properties/audit/required",keyword:"required",params:{missingProperty: "username"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(data27.password === undefined){
const err40 = {instancePath:instancePath+"/audit",schemaPath:"#/properties/audit/required",keyword:"required",params:{missingProperty: "password"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
for(const key3 in data27){
if(!((key3 === "username") || (key3 === "password"))){
const err41 = {instancePath:instancePath+"/audit",schemaPath:"#/properties/audit/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data27.username !== undefined){
if(!(validate29(data27.username, {instancePath:instancePath+"/audit/username",parentData:data27,parentDataProperty:"username",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
}
if(data27.password !== undefined){
if(!(validate23(data27.password, {instancePath:instancePath+"/audit/password",parentData:data27,parentDataProperty:"password",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
}
else {
const err42 = {instancePath:instancePath+"/audit",schemaPath:"#/properties/audit/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.access !== undefined){
let data30 = data.access;
if(!((data30 === "anywhere") || (data30 === "stitch-only"))){
const err43 = {instancePath:instancePath+"/access",schemaPath:"#/properties/access/enum",keyword:"enum",params:{allowedValues: schema7.properties.access.enum}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data.stitch !== undefined){
let data31 = data.stitch;
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
if(data31.token === undefined){
const err44 = {instancePath:instancePath+"/stitch",schemaPath:"#/properties/stitch/required",keyword:"required",params:{missingProperty: "token"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
for(const key4 in data31){
if(!((key4 === "token") || (key4 === "id"))){
const err45 = {instancePath:instancePath+"/stitch",schemaPath:"#/properties/stitch/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data31.token !== undefined){
if(!(validate23(data31.token, {instancePath:instancePath+"/stitch/token",parentData:data31,parentDataProperty:"token",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data31.id !== undefined){
let data33 = data31.id;
if(!(((typeof data33 == "number") && (!(data33 % 1) && !isNaN(data33))) && (isFinite(data33)))){
const err46 = {instancePath:instancePath+"/stitch/id",schemaPath:"#/properties/stitch/properties/id/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if((typeof data33 == "number") && (isFinite(data33))){
if(data33 < 1 || isNaN(data33)){
const err47 = {instancePath:instancePath+"/stitch/id",schemaPath:"#/properties/stitch/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
}
else {
const err48 = {instancePath:instancePath+"/stitch",schemaPath:"#/properties/stitch/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data.ignore !== undefined){
let data34 = data.ignore;
if(Array.isArray(data34)){
const len2 = data34.length;
for(let i3=0; i3<len2; i3++){
let data35 = data34[i3];
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
if(data35.rule === undefined){
const err49 = {instancePath:instancePath+"/ignore/" + i3,schemaPath:"#/properties/ignore/items/required",keyword:"required",params:{missingProperty: "rule"}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(data35.reason === undefined){
const err50 = {instancePath:instancePath+"/ignore/" + i3,schemaPath:"#/properties/ignore/items/required",keyword:"required",params:{missingProperty: "reason"}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
for(const key5 in data35){
if(!(((key5 === "rule") || (key5 === "reason")) || (key5 === "until"))){
const err51 = {instancePath:instancePath+"/ignore/" + i3,schemaPath:"#/properties/ignore/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data35.rule !== undefined){
let data36 = data35.rule;
if(!(((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((data36 === "config/unreadable") || (data36 === "config/yaml")) || (data36 === "config/schema")) || (data36 === "config/unknown-key")) || (data36 === "config/unset-variable")) || (data36 === "config/duplicate-destination")) || (data36 === "config/heroku-requires-ssl")) || (data36 === "config/private-host-without-ssh")) || (data36 === "config/unencrypted-connection")) || (data36 === "config/certificate-invalid")) || (data36 === "config/private-key-invalid")) || (data36 === "network/host-not-found")) || (data36 === "network/connection-refused")) || (data36 === "network/unreachable")) || (data36 === "network/connection-lost")) || (data36 === "network/timeout")) || (data36 === "network/not-postgresql")) || (data36 === "ssh/handshake-failed")) || (data36 === "ssh/host-key-unpinned")) || (data36 === "ssh/authentication-failed")) || (data36 === "ssh/forwarding-denied")) || (data36 === "ssh/database-unreachable")) || (data36 === "tls/not-supported")) || (data36 === "tls/required")) || (data36 === "tls/certificate-expired")) || (data36 === "tls/certificate-expires-soon")) || (data36 === "tls/handshake-failed")) || (data36 === "tls/unverified")) || (data36 === "auth/password-rejected")) || (data36 === "auth/password-missing")) || (data36 === "auth/password-expires-soon")) || (data36 === "auth/weak-method")) || (data36 === "auth/method-unsupported")) || (data36 === "auth/no-hba-entry")) || (data36 === "auth/login-not-permitted")) || (data36 === "auth/connect-denied")) || (data36 === "auth/database-missing")) || (data36 === "auth/too-many-connections")) || (data36 === "auth/server-not-ready")) || (data36 === "auth/login-not-checked")) || (data36 === "auth/refused")) || (data36 === "server/not-postgresql")) || (data36 === "server/version-too-old")) || (data36 === "server/read-only")) || (data36 === "server/version-end-of-life")) || (data36 === "server/session-limits")) || (data36 === "server/check-cancelled")) || (data36 === "server/encoding-not-utf8")) || (data36 === "server/tablespace-not-usable")) || (data36 === "server/no-synchronous-standby")) || (data36 === "server/wraparound")) || (data36 === "server/event-triggers")) || (data36 === "privilege/create-on-database")) || (data36 === "privilege/temporary")) || (data36 === "privilege/select-information-schema")) || (data36 === "privilege/select-pg-catalog")) || (data36 === "privilege/schema-not-usable")) || (data36 === "privilege/excessive")) || (data36 === "privilege/check-denied")) || (data36 === "load/table-not-owned")) || (data36 === "load/write-denied")) || (data36 === "load/row-security")) || (data36 === "load/primary-key")) || (data36 === "load/column-required")) || (data36 === "load/trigger")) || (data36 === "load/constraint")) || (data36 === "load/foreign-key")) || (data36 === "load/table-full")) || (data36 === "load/other-user")) || (data36 === "load/not-checked")) || (data36 === "stitch/check-failed")) || (data36 === "stitch/settings-differ")) || (data36 === "stitch/paused")) || (data36 === "stitch/not-compared")) || (data36 === "rehearsal/load-failed"))){
const err52 = {instancePath:instancePath+"/ignore/" + i3+"/rule",schemaPath:"#/properties/ignore/items/properties/rule/enum",keyword:"enum",params:{allowedValues: schema7.properties.ignore.items.properties.rule.enum}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data35.reason !== undefined){
let data37 = data35.reason;
if(typeof data37 === "string"){
if(data37.length < 1){
const err53 = {instancePath:instancePath+"/ignore/" + i3+"/reason",schemaPath:"#/properties/ignore/items/properties/reason/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
else {
const err54 = {instancePath:instancePath+"/ignore/" + i3+"/reason",schemaPath:"#/properties/ignore/items/properties/reason/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data35.until !== undefined){
let data38 = data35.until;
if(typeof data38 === "string"){
if(!pattern7.test(data38)){
const err55 = {instancePath:instancePath+"/ignore/" + i3+"/until",schemaPath:"#/properties/ignore/items/properties/until/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"}};
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
const err56 = {instancePath:instancePath+"/ignore/" + i3+"/until",schemaPath:"#/properties/ignore/items/properties/until/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
}
else {
const err57 = {instancePath:instancePath+"/ignore/" + i3,schemaPath:"#/properties/ignore/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
}
else {
const err58 = {instancePath:instancePath+"/ignore",schemaPath:"#/properties/ignore/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
}
else {
const err59 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}
