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
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}


function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.version === undefined){
errors++;
}
if(data.started_at === undefined){
errors++;
}
if(data.findings === undefined){
errors++;
}
if(data.destinations === undefined){
errors++;
}
if(data.version !== undefined){
if(1 !== data.version){
errors++;
}
}
if(data.started_at !== undefined){
if(typeof data.started_at !== "string"){
errors++;
}
}
if(data.findings !== undefined){
let data2 = data.findings;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.rule === undefined){
errors++;
}
if(data3.severity === undefined){
errors++;
}
if(data3.ignored === undefined){
errors++;
}
if(data3.location === undefined){
errors++;
}
if(data3.rule !== undefined){
let data4 = data3.rule;
if(typeof data4 === "string"){
if(!pattern0.test(data4)){
errors++;
}
}
else {
errors++;
}
}
if(data3.severity !== undefined){
let data5 = data3.severity;
if(!(((data5 === "error") || (data5 === "warning")) || (data5 === "notice"))){
errors++;
}
}
if(data3.ignored !== undefined){
let data6 = data3.ignored;
if((!(data6 && typeof data6 == "object" && !Array.isArray(data6))) && (data6 !== null)){
errors++;
}
}
if(data3.location !== undefined){
let data7 = data3.location;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.file === undefined){
errors++;
}
if(data7.file !== undefined){
if(typeof data7.file !== "string"){
errors++;
}
}
}
else {
errors++;
}
}
}
else {
errors++;
}
}
}
else {
errors++;
}
}
if(data.destinations !== undefined){
let data9 = data.destinations;
if(Array.isArray(data9)){
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
let data10 = data9[i1];
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.id === undefined){
errors++;
}
if(data10.status === undefined){
errors++;
}
if(data10.tries === undefined){
errors++;
}
if(data10.stages === undefined){
errors++;
}
if(data10.findings === undefined){
errors++;
}
if(data10.id !== undefined){
if(typeof data10.id !== "string"){
errors++;
}
}
if(data10.status !== undefined){
if(!(validate22(data10.status, {instancePath:instancePath+"/destinations/" + i1+"/status",parentData:data10,parentDataProperty:"status",rootData}))){
errors++;
}
}
if(data10.tries !== undefined){
let data13 = data10.tries;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 < 0 || isNaN(data13)){
errors++;
}
}
}
if(data10.stages !== undefined){
let data14 = data10.stages;
if(Array.isArray(data14)){
const len2 = data14.length;
for(let i2=0; i2<len2; i2++){
let data15 = data14[i2];
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.name === undefined){
errors++;
}
if(data15.status === undefined){
errors++;
}
if(data15.name !== undefined){
if(typeof data15.name !== "string"){
errors++;
}
}
if(data15.status !== undefined){
if(typeof data15.status !== "string"){
errors++;
}
}
}
else {
errors++;
}
}
}
else {
errors++;
}
}
if(data10.findings !== undefined){
let data18 = data10.findings;
if(Array.isArray(data18)){
const len3 = data18.length;
for(let i3=0; i3<len3; i3++){
let data19 = data18[i3];
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19.rule === undefined){
errors++;
}
if(data19.severity === undefined){
errors++;
}
if(data19.ignored === undefined){
errors++;
}
if(data19.rule !== undefined){
let data20 = data19.rule;
if(typeof data20 === "string"){
if(!pattern0.test(data20)){
errors++;
}
}
else {
errors++;
}
}
if(data19.severity !== undefined){
let data21 = data19.severity;
if(!(((data21 === "error") || (data21 === "warning")) || (data21 === "notice"))){
errors++;
}
}
if(data19.ignored !== undefined){
let data22 = data19.ignored;
if((!(data22 && typeof data22 == "object" && !Array.isArray(data22))) && (data22 !== null)){
errors++;
}
}
}
else {
errors++;
}
}
}
else {
errors++;
}
}
if(data10.failing_since !== undefined){
let data23 = data10.failing_since;
if((typeof data23 !== "string") && (data23 !== null)){
errors++;
}
}
}
else {
errors++;
}
}
}
else {
errors++;
}
}
}
else {
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}
