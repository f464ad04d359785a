// Made by `npm run generate`: do not edit.

"use strict";
export const validatePrevious = validate21;
const schema6 = {"type":"object","required":["version","started_at","findings","destinations"],"properties":{"version":{"const":1},"started_at":{"type":"string"},"findings":{"type":"array","items":{"type":"object","required":["rule","severity","ignored","location"],"properties":{"rule":{"type":"string","pattern":"^[a-z]+/[a-z-]+$"},"severity":{"enum":["error","warning","notice"]},"ignored":{"type":["object","null"]},"location":{"type":"object","required":["file"],"properties":{"file":{"type":"string"}}}}}},"destinations":{"type":"array","items":{"type":"object","required":["id","status","tries","stages","findings"],"properties":{"id":{"type":"string"},"status":{"$ref":"#/definitions/status"},"tries":{"type":"integer","minimum":0},"stages":{"type":"array","items":{"type":"object","required":["name","status"],"properties":{"name":{"type":"string"},"status":{"type":"string"}}}},"findings":{"type":"array","items":{"type":"object","required":["rule","severity","ignored"],"properties":{"rule":{"type":"string","pattern":"^[a-z]+/[a-z-]+$"},"severity":{"enum":["error","warning","notice"]},"ignored":{"type":["object","null"]}}}},"failing_since":{"type":["string","null"]}}}}},"definitions":{"status":{"enum":["passed","warned","failed","skipped"]},"location":{"type":"object","additionalProperties":false,"required":["file","line","column","end_line","end_column"],"properties":{"file":{"type":"string"},"line":{"type":"integer","minimum":1},"column":{"type":"integer","minimum":1},"end_line":{"type":"integer","minimum":1},"end_column":{"type":"integer","minimum":1}}},"fix":{"type":"object","additionalProperties":false,"required":["kind","text","run_as","database","note","replaces","below","safe"],"properties":{"kind":{"enum":["sql","yaml","shell","text"]},"text":{"type":"string"},"run_as":{"type":["string","null"]},"database":{"type":["string","null"]},"note":{"type":["string","null"]},"replaces":{"type":["object","null"],"additionalProperties":false,"required":["file","start_line","end_line"],"properties":{"file":{"type":"string"},"start_line":{"type":"integer","minimum":1},"end_line":{"type":"integer","minimum":0}}},"below":{"type":"array","items":{"type":"string"}},"safe":{"type":"boolean"}}},"finding":{"type":"object","additionalProperties":false,"required":["rule","severity","title","message","why","fix","key","location","related","ignored"],"properties":{"rule":{"type":"string","pattern":"^[a-z]+/[a-z-]+$"},"severity":{"enum":["error","warning","notice"]},"title":{"type":"string"},"message":{"type":"string"},"why":{"type":"string"},"fix":{"anyOf":[{"$ref":"#/definitions/fix"},{"type":"null"}]},"key":{"type":["string","null"]},"location":{"$ref":"#/definitions/location"},"related":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["message","location"],"properties":{"message":{"type":"string"},"location":{"$ref":"#/definitions/location"}}}},"ignored":{"type":["object","null"],"additionalProperties":false,"required":["reason","until"],"properties":{"reason":{"type":"string"},"until":{"type":["string","null"]}}}}},"certificate":{"type":"object","additionalProperties":false,"required":["subject","issuer","names","valid_from","valid_to","self_signed","fingerprint256"],"properties":{"subject":{"type":"string"},"issuer":{"type":"string"},"names":{"type":"array","items":{"type":"string"}},"valid_from":{"type":["string","null"]},"valid_to":{"type":["string","null"]},"self_signed":{"type":"boolean"},"fingerprint256":{"type":"string"}}},"tls":{"type":"object","additionalProperties":false,"required":["protocol","cipher","verified","certificate"],"properties":{"protocol":{"type":"string"},"cipher":{"type":"string"},"verified":{"enum":["none","ca","full"]},"certificate":{"anyOf":[{"$ref":"#/definitions/certificate"},{"type":"null"}]}}},"privileges":{"type":"object","additionalProperties":false,"required":["role","superuser","create_on_database","create_in_schemas","reads_information_schema","reads_pg_catalog","reads_password_hashes","password_valid_until"],"properties":{"role":{"type":"string"},"superuser":{"type":"boolean"},"create_on_database":{"type":"boolean"},"create_in_schemas":{"type":["array","null"],"items":{"type":"string"}},"reads_information_schema":{"type":"boolean"},"reads_pg_catalog":{"type":"boolean"},"reads_password_hashes":{"type":"array","items":{"type":"string"}},"password_valid_until":{"type":["string","null"]}}},"destination":{"type":"object","additionalProperties":false,"required":["id","display_name","type","status","reason","failing_since","location","target","identity","authentication","tries","duration_ms","stages","bastion","tls","server","privileges","findings"],"properties":{"id":{"type":"string"},"display_name":{"type":"string"},"type":{"enum":["postgresql","heroku","amazon-rds","amazon-aurora","google-cloudsql"]},"status":{"$ref":"#/definitions/status"},"reason":{"type":["string","null"]},"failing_since":{"type":["string","null"]},"location":{"$ref":"#/definitions/location"},"target":{"type":["object","null"],"additionalProperties":false,"required":["host","port","database","username","bastion"],"properties":{"host":{"type":"string"},"port":{"type":"integer"},"database":{"type":"string"},"username":{"type":"string"},"bastion":{"type":["string","null"]}}},"identity":{"enum":["certificate-name","certificate","pinned-bastion","channel-binding","none"]},"authentication":{"enum":["none","password","md5","scram-sha-256","scram-sha-256-plus",null]},"tries":{"type":"integer","minimum":0},"duration_ms":{"type":"number","minimum":0},"stages":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["name","status","ms","detail"],"properties":{"name":{"enum":["resolve","connect","ssh","tls","login","probe","rehearse"]},"status":{"enum":["ok","failed","skipped"]},"ms":{"type":["number","null"]},"detail":{"type":["string","null"]}}}},"bastion":{"type":["object","null"],"additionalProperties":false,"required":["host_key_type","host_key","pinned"],"properties":{"host_key_type":{"type":"string"},"host_key":{"type":"string"},"pinned":{"type":"boolean"}}},"tls":{"anyOf":[{"$ref":"#/definitions/tls"},{"type":"null"}]},"server":{"anyOf":[{"type":"object","additionalProperties":false,"required":["product","version","version_num","end_of_life","encoding","standby","owner","tls"],"properties":{"product":{"type":"string"},"version":{"type":"string"},"version_num":{"type":"integer"},"end_of_life":{"type":["string","null"]},"encoding":{"type":["string","null"]},"standby":{"type":"boolean"},"owner":{"type":["string","null"]},"tls":{"anyOf":[{"$ref":"#/definitions/tls"},{"type":"null"}]}}},{"type":"null"}]},"privileges":{"anyOf":[{"$ref":"#/definitions/privileges"},{"type":"null"}]},"findings":{"type":"array","items":{"$ref":"#/definitions/finding"}}}},"change":{"type":"object","additionalProperties":false,"required":["destination","file","rule","severity"],"properties":{"destination":{"type":["string","null"]},"file":{"type":["string","null"]},"rule":{"type":"string","pattern":"^[a-z]+/[a-z-]+$"},"severity":{"enum":["error","warning"]}}}}};
const pattern0 = new RegExp("^[a-z]+/[a-z-]+$", "");
const schema7 = {"enum":["passed","warned","failed","skipped"]};

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!((((data === "passed") || (data === "warned")) || (data === "failed")) || (data === "skipped"))){
validate22.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema7.enum}}];
return false;
}
validate22.errors = vErrors;
return errors === 0;
}


function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.version === undefined) && (missing0 = "version")) || ((data.started_at === undefined) && (missing0 = "started_at"))) || ((data.findings === undefined) && (missing0 = "findings"))) || ((data.destinations === undefined) && (missing0 = "destinations"))){
validate21.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.version !== undefined){
const _errs1 = errors;
if(1 !== data.version){
validate21.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue: 1}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.started_at !== undefined){
const _errs2 = errors;
if(typeof data.started_at !== "string"){
validate21.errors = [{instancePath:instancePath+"/started_at",schemaPath:"#/properties/started_at/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.findings !== undefined){
let data2 = data.findings;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data2)){
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
const _errs6 = errors;
if(errors === _errs6){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
let missing1;
if(((((data3.rule === undefined) && (missing1 = "rule")) || ((data3.severity === undefined) && (missing1 = "severity"))) || ((data3.ignored === undefined) && (missing1 = "ignored"))) || ((data3.location === undefined) && (missing1 = "location"))){
validate21.errors = [{instancePath:instancePath+"/findings/" + i0,schemaPath:"#/properties/findings/items/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
if(data3.rule !== undefined){
let data4 = data3.rule;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data4 === "string"){
if(!pattern0.test(data4)){
validate21.errors = [{instancePath:instancePath+"/findings/" + i0+"/rule",schemaPath:"#/properties/findings/items/properties/rule/pattern",keyword:"pattern",params:{pattern: "^[a-z]+/[a-z-]+$"}}];
return false;
}
}
else {
validate21.errors = [{instancePath:instancePath+"/findings/" + i0+"/rule",schemaPath:"#/properties/findings/items/properties/rule/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid2 = _errs8 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data3.severity !== undefined){
let data5 = data3.severity;
const _errs10 = errors;
if(!(((data5 === "error") || (data5 === "warning")) || (data5 === "notice"))){
validate21.errors = [{instancePath:instancePath+"/findings/" + i0+"/severity",schemaPath:"#/properties/findings/items/properties/severity/enum",keyword:"enum",params:{allowedValues: schema6.properties.findings.items.properties.severity.enum}}];
return false;
}
var valid2 = _errs10 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data3.ignored !== undefined){
let data6 = data3.ignored;
const _errs11 = errors;
if((!(data6 && typeof data6 == "object" && !Array.isArray(data6))) && (data6 !== null)){
validate21.errors = [{instancePath:instancePath+"/findings/" + i0+"/ignored",schemaPath:"#/properties/findings/items/properties/ignored/type",keyword:"type",params:{type: schema6.properties.findings.items.properties.ignored.type}}];
return false;
}
var valid2 = _errs11 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data3.location !== undefined){
let data7 = data3.location;
const _errs13 = errors;
if(errors === _errs13){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
let missing2;
if((data7.file === undefined) && (missing2 = "file")){
validate21.errors = [{instancePath:instancePath+"/findings/" + i0+"/location",schemaPath:"#/properties/findings/items/properties/location/required",keyword:"required",params:{missingProperty: missing2}}];
return false;
}
else {
if(data7.file !== undefined){
if(typeof data7.file !== "string"){
validate21.errors = [{instancePath:instancePath+"/findings/" + i0+"/location/file",schemaPath:"#/properties/findings/items/properties/location/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/findings/" + i0+"/location",schemaPath:"#/properties/findings/items/properties/location/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid2 = _errs13 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/findings/" + i0,schemaPath:"#/properties/findings/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid1 = _errs6 === errors;
if(!valid1){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/findings",schemaPath:"#/properties/findings/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.destinations !== undefined){
let data9 = data.destinations;
const _errs17 = errors;
if(errors === _errs17){
if(Array.isArray(data9)){
var valid4 = true;
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
let data10 = data9[i1];
const _errs19 = errors;
if(errors === _errs19){
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
let missing3;
if((((((data10.id === undefined) && (missing3 = "id")) || ((data10.status === undefined) && (missing3 = "status"))) || ((data10.tries === undefined) && (missing3 = "tries"))) || ((data10.stages === undefined) && (missing3 = "stages"))) || ((data10.findings === undefined) && (missing3 = "findings"))){
validate21.errors = [{instancePath:instancePath+"/destinations/" + i1,schemaPath:"#/properties/destinations/items/required",keyword:"required",params:{missingProperty: missing3}}];
return false;
}
else {
if(data10.id !== undefined){
const _errs21 = errors;
if(typeof data10.id !== "string"){
validate21.errors = [{instancePath:instancePath+"/destinations/" + i1+"/id",schemaPath:"#/properties/destinations/items/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid5 = _errs21 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data10.status !== undefined){
const _errs23 = errors;
if(!(validate22(data10.status, {instancePath:instancePath+"/destinations/" + i1+"/status",parentData:data10,parentDataProperty:"status",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid5 = _errs23 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data10.tries !== undefined){
let data13 = data10.tries;
const _errs24 = errors;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
validate21.errors = [{instancePath:instancePath+"/destinations/" + i1+"/tries",schemaPath:"#/properties/destinations/items/properties/tries/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs24){
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 < 0 || isNaN(data13)){
validate21.errors = [{instancePath:instancePath+"/destinations/" + i1+"/tries",schemaPath:"#/properties/destinations/items/properties/tries/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid5 = _errs24 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data10.stages !== undefined){
let data14 = data10.stages;
const _errs26 = errors;
if(errors === _errs26){
if(Array.isArray(data14)){
var valid6 = true;
const len2 = data14.length;
for(let i2=0; i2<len2; i2++){
let data15 = data14[i2];
const _errs28 = errors;
if(errors === _errs28){
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
let missing4;
if(((data15.name === undefined) && (missing4 = "name")) || ((data15.status === undefined) && (missing4 = "status"))){
validate21.errors = [{instancePath:instancePath+"/destinations/" + i1+"/stages/" + i2,schemaPath:"#/properties/destinations/items/properties/stages/items/required",keyword:"required",params:{missingProperty: missing4}}];
return false;
}
else {
if(data15.name !== undefined){
const _errs30 = errors;
if(typeof data15.name !== "string"){
validate21.errors = [{instancePath:instancePath+"/destinations/" + i1+"/stages/" + i2+"/name",schemaPath:"#/properties/destinations/items/properties/stages/items/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid7 = _errs30 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data15.status !== undefined){
const _errs32 = errors;
if(typeof data15.status !== "string"){
validate21.errors = [{instancePath:instancePath+"/destinations/" + i1+"/stages/" + i2+"/status",schemaPath:"#/properties/destinations/items/properties/stages/items/properties/status/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid7 = _errs32 === errors;
}
else {
var valid7 = true;
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/destinations/" + i1+"/stages/" + i2,schemaPath:"#/properties/destinations/items/properties/stages/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid6 = _errs28 === errors;
if(!valid6){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/destinations/" + i1+"/stages",schemaPath:"#/properties/destinations/items/properties/stages/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid5 = _errs26 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data10.findings !== undefined){
let data18 = data10.findings;
const _errs34 = errors;
if(errors === _errs34){
if(Array.isArray(data18)){
var valid8 = true;
const len3 = data18.length;
for(let i3=0; i3<len3; i3++){
let data19 = data18[i3];
const _errs36 = errors;
if(errors === _errs36){
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
let missing5;
if((((data19.rule === undefined) && (missing5 = "rule")) || ((data19.severity === undefined) && (missing5 = "severity"))) || ((data19.ignored === undefined) && (missing5 = "ignored"))){
validate21.errors = [{instancePath:instancePath+"/destinations/" + i1+"/findings/" + i3,schemaPath:"#/properties/destinations/items/properties/findings/items/required",keyword:"required",params:{missingProperty: missing5}}];
return false;
}
else {
if(data19.rule !== undefined){
let data20 = data19.rule;
const _errs38 = errors;
if(errors === _errs38){
if(typeof data20 === "string"){
if(!pattern0.test(data20)){
validate21.errors = [{instancePath:instancePath+"/destinations/" + i1+"/findings/" + i3+"/rule",schemaPath:"#/properties/destinations/items/properties/findings/items/properties/rule/pattern",keyword:"pattern",params:{pattern: "^[a-z]+/[a-z-]+$"}}];
return false;
}
}
else {
validate21.errors = [{instancePath:instancePath+"/destinations/" + i1+"/findings/" + i3+"/rule",schemaPath:"#/properties/destinations/items/properties/findings/items/properties/rule/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid9 = _errs38 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data19.severity !== undefined){
let data21 = data19.severity;
const _errs40 = errors;
if(!(((data21 === "error") || (data21 === "warning")) || (data21 === "notice"))){
validate21.errors = [{instancePath:instancePath+"/destinations/" + i1+"/findings/" + i3+"/severity",schemaPath:"#/properties/destinations/items/properties/findings/items/properties/severity/enum",keyword:"enum",params:{allowedValues: schema6.properties.destinations.items.properties.findings.items.properties.severity.enum}}];
return false;
}
var valid9 = _errs40 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data19.ignored !== undefined){
let data22 = data19.ignored;
const _errs41 = errors;
if((!(data22 && typeof data22 == "object" && !Array.isArray(data22))) && (data22 !== null)){
validate21.errors = [{instancePath:instancePath+"/destinations/" + i1+"/findings/" + i3+"/ignored",schemaPath:"#/properties/destinations/items/properties/findings/items/properties/ignored/type",keyword:"type",params:{type: schema6.properties.destinations.items.properties.findings.items.properties.ignored.type}}];
return false;
}
var valid9 = _errs41 === errors;
}
else {
var valid9 = true;
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/destinations/" + i1+"/findings/" + i3,schemaPath:"#/properties/destinations/items/properties/findings/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid8 = _errs36 === errors;
if(!valid8){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/destinations/" + i1+"/findings",schemaPath:"#/properties/destinations/items/properties/findings/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid5 = _errs34 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data10.failing_since !== undefined){
let data23 = data10.failing_since;
const _errs43 = errors;
if((typeof data23 !== "string") && (data23 !== null)){
validate21.errors = [{instancePath:instancePath+"/destinations/" + i1+"/failing_since",schemaPath:"#/properties/destinations/items/properties/failing_since/type",keyword:"type",params:{type: schema6.properties.destinations.items.properties.failing_since.type}}];
return false;
}
var valid5 = _errs43 === errors;
}
else {
var valid5 = true;
}
}
}
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/destinations/" + i1,schemaPath:"#/properties/destinations/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid4 = _errs19 === errors;
if(!valid4){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/destinations",schemaPath:"#/properties/destinations/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate21.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate21.errors = vErrors;
return errors === 0;
}
