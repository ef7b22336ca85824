// Generated from schemas/*.schema.json by scripts/generate.mjs. Do not edit.
import { formats } from '../formats.ts';
function append(errors, more) { if (errors === null) return more; for (const error of more) errors.push(error); return errors; }
function codePoints(text) { let length = 0; for (const _ of text) length += 1; return length; }
export const validatePlumbline = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"plumbline.schema.json","title":"Project settings","description":"plumbline.yaml at the root of the desired-state repository.","type":"object","additionalProperties":false,"properties":{"engine":{"title":"Engine version","description":"The version of the engine that this repository is written for; a server of another version only plans.","type":"string","maxLength":40,"pattern":"^[0-9]{1,5}\\.[0-9]{1,5}\\.[0-9]{1,5}(?:-[A-Za-z0-9.]{1,20})?$","examples":["0.1.0"]},"mode":{"$ref":"common.schema.json#/$defs/mode","default":"plan"},"approval":{"description":"What makes a commit one that may be sent: the tip of the branch, a merge commit on it, or a reviewed pull request. github-review when github: is set.","type":"string","enum":["branch-tip","merge-commit","github-review"],"default":"merge-commit"},"review":{"title":"Review","description":"What approval: github-review asks of a merged pull request.","type":"object","additionalProperties":false,"properties":{"approvals":{"description":"People who approved the last commit of the pull request, may write, and did not make the change.","type":"integer","minimum":1,"maximum":10,"default":1}}},"github":{"title":"GitHub","description":"Where the pull requests are; what logs in there is in the environment of the program.","type":"object","additionalProperties":false,"required":["repository"],"properties":{"repository":{"description":"The only repository that events and approvals are taken from.","type":"string","maxLength":140,"pattern":"^[A-Za-z0-9][A-Za-z0-9-]{0,38}/[A-Za-z0-9._-]{1,100}$","examples":["example/network"]},"api":{"description":"Address of the API; another one for GitHub Enterprise.","type":"string","maxLength":255,"pattern":"^https?://[A-Za-z0-9.:/_-]{1,240}$","default":"https://api.github.com","examples":["https://git.example.net/api/v3"]}}},"branch":{"description":"The branch that is followed.","type":"string","minLength":1,"maxLength":100,"pattern":"^[A-Za-z0-9][A-Za-z0-9._/-]{0,99}$","default":"main","examples":["main"]},"max_removals":{"title":"Largest removal","description":"A plan that removes more needs an explicit acknowledgement.","type":"object","additionalProperties":false,"properties":{"lines":{"type":"integer","minimum":0,"maximum":100000,"default":20},"percent":{"description":"Of the owned lines.","type":"integer","minimum":0,"maximum":100,"default":10}}},"unsaved":{"description":"What happens when somebody else's changes are not saved on the device.","type":"string","enum":["refuse","include","skip-save"],"default":"refuse"},"drift":{"title":"Drift","type":"object","additionalProperties":false,"properties":{"policy":{"description":"`report` shows drift, `heal` also takes it back.","type":"string","enum":["report","heal"],"default":"report"}}},"rollout":{"title":"Rollout","type":"object","additionalProperties":false,"properties":{"parallel":{"description":"Devices changed at the same time.","type":"integer","minimum":1,"maximum":1000,"default":5}}},"secrets":{"title":"Where secrets come from","type":"object","additionalProperties":false,"properties":{"env_prefix":{"description":"Only environment variables with this prefix can be referred to.","type":"string","maxLength":32,"pattern":"^[A-Z][A-Z0-9_]{1,31}$","default":"PLUMB_","examples":["PLUMB_"]},"file_root":{"description":"Absolute path of the only folder that `file:` references can read.","type":"string","maxLength":255,"format":"absolute-path","default":"/run/secrets","examples":["/run/secrets"]}}},"credentials":{"title":"Credentials","description":"Accounts that devices refer to by name.","type":"object","maxProperties":500,"propertyNames":{"$ref":"common.schema.json#/$defs/name"},"additionalProperties":{"$ref":"#/$defs/credentials"}},"via":{"title":"Ways","description":"Jump hosts and proxies that devices refer to by name.","type":"object","maxProperties":500,"propertyNames":{"$ref":"common.schema.json#/$defs/name"},"additionalProperties":{"$ref":"#/$defs/via"}}},"$defs":{"credentials":{"title":"Account","type":"object","additionalProperties":false,"required":["username"],"properties":{"username":{"$ref":"common.schema.json#/$defs/word"},"password":{"$ref":"common.schema.json#/$defs/secret_ref"},"private_key":{"$ref":"common.schema.json#/$defs/secret_ref"},"passphrase":{"$ref":"common.schema.json#/$defs/secret_ref"},"agent":{"description":"true uses the SSH agent.","type":"boolean"},"enable":{"$ref":"common.schema.json#/$defs/secret_ref"},"read":{"title":"Account for reads","type":"object","additionalProperties":false,"required":["username"],"properties":{"username":{"$ref":"common.schema.json#/$defs/word"},"password":{"$ref":"common.schema.json#/$defs/secret_ref"},"private_key":{"$ref":"common.schema.json#/$defs/secret_ref"},"enable":{"$ref":"common.schema.json#/$defs/secret_ref"}}}}},"via":{"title":"Way","type":"object","additionalProperties":false,"required":["type","address"],"properties":{"type":{"type":"string","enum":["jump","socks5"]},"address":{"$ref":"common.schema.json#/$defs/host"},"port":{"$ref":"common.schema.json#/$defs/port","description":"22 for a jump host and 1080 for a proxy when absent."},"credentials":{"$ref":"common.schema.json#/$defs/name"},"host_key":{"$ref":"common.schema.json#/$defs/fingerprint"}}}},"examples":[{"engine":"0.1.0","mode":"plan","credentials":{"lab":{"username":"plumb","password":{"secret":"env:PLUMB_LAB"}}}}]};
const schema33 = {"title":"Mode","description":"`observe` only reads, `plan` shows what would be sent, `deploy` also sends it.","type":"string","enum":["observe","plan","deploy"]};
const schema34 = {"title":"Name of a document or entry","description":"Letters, digits, dot, dash and underscore; begins with a letter or digit.","type":"string","minLength":1,"maxLength":63,"pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$","examples":["branch-7"]};
const func1 = Object.prototype.hasOwnProperty;
const func2 = codePoints;
const pattern4 = new RegExp("^[0-9]{1,5}\\.[0-9]{1,5}\\.[0-9]{1,5}(?:-[A-Za-z0-9.]{1,20})?$", "u");
const pattern5 = new RegExp("^[A-Za-z0-9][A-Za-z0-9-]{0,38}/[A-Za-z0-9._-]{1,100}$", "u");
const pattern6 = new RegExp("^https?://[A-Za-z0-9.:/_-]{1,240}$", "u");
const pattern7 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._/-]{0,99}$", "u");
const pattern8 = new RegExp("^[A-Z][A-Z0-9_]{1,31}$", "u");
const pattern9 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$", "u");
const formats0 = formats["absolute-path"];
const schema35 = {"title":"Account","type":"object","additionalProperties":false,"required":["username"],"properties":{"username":{"$ref":"common.schema.json#/$defs/word"},"password":{"$ref":"common.schema.json#/$defs/secret_ref"},"private_key":{"$ref":"common.schema.json#/$defs/secret_ref"},"passphrase":{"$ref":"common.schema.json#/$defs/secret_ref"},"agent":{"description":"true uses the SSH agent.","type":"boolean"},"enable":{"$ref":"common.schema.json#/$defs/secret_ref"},"read":{"title":"Account for reads","type":"object","additionalProperties":false,"required":["username"],"properties":{"username":{"$ref":"common.schema.json#/$defs/word"},"password":{"$ref":"common.schema.json#/$defs/secret_ref"},"private_key":{"$ref":"common.schema.json#/$defs/secret_ref"},"enable":{"$ref":"common.schema.json#/$defs/secret_ref"}}}}};
const schema36 = {"title":"Word","description":"One word of visible ASCII letters without blanks, quotes, `?` or `|`.","type":"string","minLength":1,"maxLength":63,"format":"word","examples":["ops"]};
const schema37 = {"title":"Secret reference","description":"Where the value comes from: `env:NAME` (with the project's prefix), `file:PATH` (below the project's file root) or `device` (whatever the device holds is right).","type":"object","additionalProperties":false,"required":["secret"],"properties":{"secret":{"type":"string","maxLength":255,"format":"secret-ref","examples":["env:PLUMB_OPS"]}},"x-secret":true};
const formats2 = formats.word;
const formats4 = formats["secret-ref"];

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate22.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.username === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "username"},message:"must have required property '"+"username"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "username") || (key0 === "password")) || (key0 === "private_key")) || (key0 === "passphrase")) || (key0 === "agent")) || (key0 === "enable")) || (key0 === "read"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.username !== undefined){
let data0 = data.username;
if(typeof data0 === "string"){
if(func2(data0) > 63){
const err2 = {instancePath:instancePath+"/username",schemaPath:"common.schema.json#/$defs/word/maxLength",keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(func2(data0) < 1){
const err3 = {instancePath:instancePath+"/username",schemaPath:"common.schema.json#/$defs/word/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!(formats2(data0))){
const err4 = {instancePath:instancePath+"/username",schemaPath:"common.schema.json#/$defs/word/format",keyword:"format",params:{format: "word"},message:"must match format \""+"word"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/username",schemaPath:"common.schema.json#/$defs/word/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.password !== undefined){
let data1 = data.password;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.secret === undefined){
const err6 = {instancePath:instancePath+"/password",schemaPath:"common.schema.json#/$defs/secret_ref/required",keyword:"required",params:{missingProperty: "secret"},message:"must have required property '"+"secret"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key1 in data1){
if(!(key1 === "secret")){
const err7 = {instancePath:instancePath+"/password",schemaPath:"common.schema.json#/$defs/secret_ref/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data1.secret !== undefined){
let data2 = data1.secret;
if(typeof data2 === "string"){
if(func2(data2) > 255){
const err8 = {instancePath:instancePath+"/password/secret",schemaPath:"common.schema.json#/$defs/secret_ref/properties/secret/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!(formats4(data2))){
const err9 = {instancePath:instancePath+"/password/secret",schemaPath:"common.schema.json#/$defs/secret_ref/properties/secret/format",keyword:"format",params:{format: "secret-ref"},message:"must match format \""+"secret-ref"+"\""};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/password/secret",schemaPath:"common.schema.json#/$defs/secret_ref/properties/secret/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/password",schemaPath:"common.schema.json#/$defs/secret_ref/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.private_key !== undefined){
let data3 = data.private_key;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.secret === undefined){
const err12 = {instancePath:instancePath+"/private_key",schemaPath:"common.schema.json#/$defs/secret_ref/required",keyword:"required",params:{missingProperty: "secret"},message:"must have required property '"+"secret"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
for(const key2 in data3){
if(!(key2 === "secret")){
const err13 = {instancePath:instancePath+"/private_key",schemaPath:"common.schema.json#/$defs/secret_ref/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data3.secret !== undefined){
let data4 = data3.secret;
if(typeof data4 === "string"){
if(func2(data4) > 255){
const err14 = {instancePath:instancePath+"/private_key/secret",schemaPath:"common.schema.json#/$defs/secret_ref/properties/secret/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!(formats4(data4))){
const err15 = {instancePath:instancePath+"/private_key/secret",schemaPath:"common.schema.json#/$defs/secret_ref/properties/secret/format",keyword:"format",params:{format: "secret-ref"},message:"must match format \""+"secret-ref"+"\""};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/private_key/secret",schemaPath:"common.schema.json#/$defs/secret_ref/properties/secret/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/private_key",schemaPath:"common.schema.json#/$defs/secret_ref/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.passphrase !== undefined){
let data5 = data.passphrase;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.secret === undefined){
const err18 = {instancePath:instancePath+"/passphrase",schemaPath:"common.schema.json#/$defs/secret_ref/required",keyword:"required",params:{missingProperty: "secret"},message:"must have required property '"+"secret"+"'"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
for(const key3 in data5){
if(!(key3 === "secret")){
const err19 = {instancePath:instancePath+"/passphrase",schemaPath:"common.schema.json#/$defs/secret_ref/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data5.secret !== undefined){
let data6 = data5.secret;
if(typeof data6 === "string"){
if(func2(data6) > 255){
const err20 = {instancePath:instancePath+"/passphrase/secret",schemaPath:"common.schema.json#/$defs/secret_ref/properties/secret/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(!(formats4(data6))){
const err21 = {instancePath:instancePath+"/passphrase/secret",schemaPath:"common.schema.json#/$defs/secret_ref/properties/secret/format",keyword:"format",params:{format: "secret-ref"},message:"must match format \""+"secret-ref"+"\""};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/passphrase/secret",schemaPath:"common.schema.json#/$defs/secret_ref/properties/secret/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err23 = {instancePath:instancePath+"/passphrase",schemaPath:"common.schema.json#/$defs/secret_ref/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.agent !== undefined){
if(typeof data.agent !== "boolean"){
const err24 = {instancePath:instancePath+"/agent",schemaPath:"#/properties/agent/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.enable !== undefined){
let data8 = data.enable;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.secret === undefined){
const err25 = {instancePath:instancePath+"/enable",schemaPath:"common.schema.json#/$defs/secret_ref/required",keyword:"required",params:{missingProperty: "secret"},message:"must have required property '"+"secret"+"'"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
for(const key4 in data8){
if(!(key4 === "secret")){
const err26 = {instancePath:instancePath+"/enable",schemaPath:"common.schema.json#/$defs/secret_ref/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data8.secret !== undefined){
let data9 = data8.secret;
if(typeof data9 === "string"){
if(func2(data9) > 255){
const err27 = {instancePath:instancePath+"/enable/secret",schemaPath:"common.schema.json#/$defs/secret_ref/properties/secret/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(!(formats4(data9))){
const err28 = {instancePath:instancePath+"/enable/secret",schemaPath:"common.schema.json#/$defs/secret_ref/properties/secret/format",keyword:"format",params:{format: "secret-ref"},message:"must match format \""+"secret-ref"+"\""};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/enable/secret",schemaPath:"common.schema.json#/$defs/secret_ref/properties/secret/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
else {
const err30 = {instancePath:instancePath+"/enable",schemaPath:"common.schema.json#/$defs/secret_ref/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.read !== undefined){
let data10 = data.read;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.username === undefined){
const err31 = {instancePath:instancePath+"/read",schemaPath:"#/properties/read/required",keyword:"required",params:{missingProperty: "username"},message:"must have required property '"+"username"+"'"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
for(const key5 in data10){
if(!((((key5 === "username") || (key5 === "password")) || (key5 === "private_key")) || (key5 === "enable"))){
const err32 = {instancePath:instancePath+"/read",schemaPath:"#/properties/read/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data10.username !== undefined){
let data11 = data10.username;
if(typeof data11 === "string"){
if(func2(data11) > 63){
const err33 = {instancePath:instancePath+"/read/username",schemaPath:"common.schema.json#/$defs/word/maxLength",keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(func2(data11) < 1){
const err34 = {instancePath:instancePath+"/read/username",schemaPath:"common.schema.json#/$defs/word/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(!(formats2(data11))){
const err35 = {instancePath:instancePath+"/read/username",schemaPath:"common.schema.json#/$defs/word/format",keyword:"format",params:{format: "word"},message:"must match format \""+"word"+"\""};
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
const err36 = {instancePath:instancePath+"/read/username",schemaPath:"common.schema.json#/$defs/word/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data10.password !== undefined){
let data12 = data10.password;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.secret === undefined){
const err37 = {instancePath:instancePath+"/read/password",schemaPath:"common.schema.json#/$defs/secret_ref/required",keyword:"required",params:{missingProperty: "secret"},message:"must have required property '"+"secret"+"'"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
for(const key6 in data12){
if(!(key6 === "secret")){
const err38 = {instancePath:instancePath+"/read/password",schemaPath:"common.schema.json#/$defs/secret_ref/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data12.secret !== undefined){
let data13 = data12.secret;
if(typeof data13 === "string"){
if(func2(data13) > 255){
const err39 = {instancePath:instancePath+"/read/password/secret",schemaPath:"common.schema.json#/$defs/secret_ref/properties/secret/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(!(formats4(data13))){
const err40 = {instancePath:instancePath+"/read/password/secret",schemaPath:"common.schema.json#/$defs/secret_ref/properties/secret/format",keyword:"format",params:{format: "secret-ref"},message:"must match format \""+"secret-ref"+"\""};
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
const err41 = {instancePath:instancePath+"/read/password/secret",schemaPath:"common.schema.json#/$defs/secret_ref/properties/secret/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
else {
const err42 = {instancePath:instancePath+"/read/password",schemaPath:"common.schema.json#/$defs/secret_ref/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data10.private_key !== undefined){
let data14 = data10.private_key;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.secret === undefined){
const err43 = {instancePath:instancePath+"/read/private_key",schemaPath:"common.schema.json#/$defs/secret_ref/required",keyword:"required",params:{missingProperty: "secret"},message:"must have required property '"+"secret"+"'"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
for(const key7 in data14){
if(!(key7 === "secret")){
const err44 = {instancePath:instancePath+"/read/private_key",schemaPath:"common.schema.json#/$defs/secret_ref/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data14.secret !== undefined){
let data15 = data14.secret;
if(typeof data15 === "string"){
if(func2(data15) > 255){
const err45 = {instancePath:instancePath+"/read/private_key/secret",schemaPath:"common.schema.json#/$defs/secret_ref/properties/secret/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(!(formats4(data15))){
const err46 = {instancePath:instancePath+"/read/private_key/secret",schemaPath:"common.schema.json#/$defs/secret_ref/properties/secret/format",keyword:"format",params:{format: "secret-ref"},message:"must match format \""+"secret-ref"+"\""};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
else {
const err47 = {instancePath:instancePath+"/read/private_key/secret",schemaPath:"common.schema.json#/$defs/secret_ref/properties/secret/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err48 = {instancePath:instancePath+"/read/private_key",schemaPath:"common.schema.json#/$defs/secret_ref/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data10.enable !== undefined){
let data16 = data10.enable;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.secret === undefined){
const err49 = {instancePath:instancePath+"/read/enable",schemaPath:"common.schema.json#/$defs/secret_ref/required",keyword:"required",params:{missingProperty: "secret"},message:"must have required property '"+"secret"+"'"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
for(const key8 in data16){
if(!(key8 === "secret")){
const err50 = {instancePath:instancePath+"/read/enable",schemaPath:"common.schema.json#/$defs/secret_ref/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data16.secret !== undefined){
let data17 = data16.secret;
if(typeof data17 === "string"){
if(func2(data17) > 255){
const err51 = {instancePath:instancePath+"/read/enable/secret",schemaPath:"common.schema.json#/$defs/secret_ref/properties/secret/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(!(formats4(data17))){
const err52 = {instancePath:instancePath+"/read/enable/secret",schemaPath:"common.schema.json#/$defs/secret_ref/properties/secret/format",keyword:"format",params:{format: "secret-ref"},message:"must match format \""+"secret-ref"+"\""};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
else {
const err53 = {instancePath:instancePath+"/read/enable/secret",schemaPath:"common.schema.json#/$defs/secret_ref/properties/secret/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err54 = {instancePath:instancePath+"/read/enable",schemaPath:"common.schema.json#/$defs/secret_ref/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
}
else {
const err55 = {instancePath:instancePath+"/read",schemaPath:"#/properties/read/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
}
else {
const err56 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}
validate22.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema46 = {"title":"Way","type":"object","additionalProperties":false,"required":["type","address"],"properties":{"type":{"type":"string","enum":["jump","socks5"]},"address":{"$ref":"common.schema.json#/$defs/host"},"port":{"$ref":"common.schema.json#/$defs/port","description":"22 for a jump host and 1080 for a proxy when absent."},"credentials":{"$ref":"common.schema.json#/$defs/name"},"host_key":{"$ref":"common.schema.json#/$defs/fingerprint"}}};
const schema47 = {"title":"Address or host name","type":"string","minLength":1,"maxLength":253,"format":"host","examples":["10.0.0.1"]};
const schema48 = {"title":"TCP port","type":"integer","minimum":1,"maximum":65535,"examples":[22]};
const schema50 = {"title":"Host key fingerprint","description":"SHA256 fingerprint as `ssh-keygen -l` prints it.","type":"string","maxLength":51,"pattern":"^SHA256:[A-Za-z0-9+/]{43}$","examples":["SHA256:47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU"]};
const formats20 = formats.host;
const pattern12 = new RegExp("^SHA256:[A-Za-z0-9+/]{43}$", "u");

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate24.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.address === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "address"},message:"must have required property '"+"address"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "type") || (key0 === "address")) || (key0 === "port")) || (key0 === "credentials")) || (key0 === "host_key"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!((data0 === "jump") || (data0 === "socks5"))){
const err4 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema46.properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.address !== undefined){
let data1 = data.address;
if(typeof data1 === "string"){
if(func2(data1) > 253){
const err5 = {instancePath:instancePath+"/address",schemaPath:"common.schema.json#/$defs/host/maxLength",keyword:"maxLength",params:{limit: 253},message:"must NOT have more than 253 characters"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func2(data1) < 1){
const err6 = {instancePath:instancePath+"/address",schemaPath:"common.schema.json#/$defs/host/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!(formats20(data1))){
const err7 = {instancePath:instancePath+"/address",schemaPath:"common.schema.json#/$defs/host/format",keyword:"format",params:{format: "host"},message:"must match format \""+"host"+"\""};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/address",schemaPath:"common.schema.json#/$defs/host/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.port !== undefined){
let data2 = data.port;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err9 = {instancePath:instancePath+"/port",schemaPath:"common.schema.json#/$defs/port/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 65535 || isNaN(data2)){
const err10 = {instancePath:instancePath+"/port",schemaPath:"common.schema.json#/$defs/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data2 < 1 || isNaN(data2)){
const err11 = {instancePath:instancePath+"/port",schemaPath:"common.schema.json#/$defs/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
if(data.credentials !== undefined){
let data3 = data.credentials;
if(typeof data3 === "string"){
if(func2(data3) > 63){
const err12 = {instancePath:instancePath+"/credentials",schemaPath:"common.schema.json#/$defs/name/maxLength",keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(func2(data3) < 1){
const err13 = {instancePath:instancePath+"/credentials",schemaPath:"common.schema.json#/$defs/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!pattern9.test(data3)){
const err14 = {instancePath:instancePath+"/credentials",schemaPath:"common.schema.json#/$defs/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"+"\""};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/credentials",schemaPath:"common.schema.json#/$defs/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.host_key !== undefined){
let data4 = data.host_key;
if(typeof data4 === "string"){
if(func2(data4) > 51){
const err16 = {instancePath:instancePath+"/host_key",schemaPath:"common.schema.json#/$defs/fingerprint/maxLength",keyword:"maxLength",params:{limit: 51},message:"must NOT have more than 51 characters"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(!pattern12.test(data4)){
const err17 = {instancePath:instancePath+"/host_key",schemaPath:"common.schema.json#/$defs/fingerprint/pattern",keyword:"pattern",params:{pattern: "^SHA256:[A-Za-z0-9+/]{43}$"},message:"must match pattern \""+"^SHA256:[A-Za-z0-9+/]{43}$"+"\""};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/host_key",schemaPath:"common.schema.json#/$defs/fingerprint/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}
validate24.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="plumbline.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema31.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.engine !== undefined){
let data0 = data.engine;
if(typeof data0 === "string"){
if(func2(data0) > 40){
const err1 = {instancePath:instancePath+"/engine",schemaPath:"#/properties/engine/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern4.test(data0)){
const err2 = {instancePath:instancePath+"/engine",schemaPath:"#/properties/engine/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,5}\\.[0-9]{1,5}\\.[0-9]{1,5}(?:-[A-Za-z0-9.]{1,20})?$"},message:"must match pattern \""+"^[0-9]{1,5}\\.[0-9]{1,5}\\.[0-9]{1,5}(?:-[A-Za-z0-9.]{1,20})?$"+"\""};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/engine",schemaPath:"#/properties/engine/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.mode !== undefined){
let data1 = data.mode;
if(typeof data1 !== "string"){
const err4 = {instancePath:instancePath+"/mode",schemaPath:"common.schema.json#/$defs/mode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!(((data1 === "observe") || (data1 === "plan")) || (data1 === "deploy"))){
const err5 = {instancePath:instancePath+"/mode",schemaPath:"common.schema.json#/$defs/mode/enum",keyword:"enum",params:{allowedValues: schema33.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.approval !== undefined){
let data2 = data.approval;
if(typeof data2 !== "string"){
const err6 = {instancePath:instancePath+"/approval",schemaPath:"#/properties/approval/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!(((data2 === "branch-tip") || (data2 === "merge-commit")) || (data2 === "github-review"))){
const err7 = {instancePath:instancePath+"/approval",schemaPath:"#/properties/approval/enum",keyword:"enum",params:{allowedValues: schema31.properties.approval.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.review !== undefined){
let data3 = data.review;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key1 in data3){
if(!(key1 === "approvals")){
const err8 = {instancePath:instancePath+"/review",schemaPath:"#/properties/review/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data3.approvals !== undefined){
let data4 = data3.approvals;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err9 = {instancePath:instancePath+"/review/approvals",schemaPath:"#/properties/review/properties/approvals/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 10 || isNaN(data4)){
const err10 = {instancePath:instancePath+"/review/approvals",schemaPath:"#/properties/review/properties/approvals/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10},message:"must be <= 10"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data4 < 1 || isNaN(data4)){
const err11 = {instancePath:instancePath+"/review/approvals",schemaPath:"#/properties/review/properties/approvals/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
}
else {
const err12 = {instancePath:instancePath+"/review",schemaPath:"#/properties/review/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.github !== undefined){
let data5 = data.github;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.repository === undefined){
const err13 = {instancePath:instancePath+"/github",schemaPath:"#/properties/github/required",keyword:"required",params:{missingProperty: "repository"},message:"must have required property '"+"repository"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
for(const key2 in data5){
if(!((key2 === "repository") || (key2 === "api"))){
const err14 = {instancePath:instancePath+"/github",schemaPath:"#/properties/github/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data5.repository !== undefined){
let data6 = data5.repository;
if(typeof data6 === "string"){
if(func2(data6) > 140){
const err15 = {instancePath:instancePath+"/github/repository",schemaPath:"#/properties/github/properties/repository/maxLength",keyword:"maxLength",params:{limit: 140},message:"must NOT have more than 140 characters"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(!pattern5.test(data6)){
const err16 = {instancePath:instancePath+"/github/repository",schemaPath:"#/properties/github/properties/repository/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9-]{0,38}/[A-Za-z0-9._-]{1,100}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9-]{0,38}/[A-Za-z0-9._-]{1,100}$"+"\""};
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
const err17 = {instancePath:instancePath+"/github/repository",schemaPath:"#/properties/github/properties/repository/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data5.api !== undefined){
let data7 = data5.api;
if(typeof data7 === "string"){
if(func2(data7) > 255){
const err18 = {instancePath:instancePath+"/github/api",schemaPath:"#/properties/github/properties/api/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(!pattern6.test(data7)){
const err19 = {instancePath:instancePath+"/github/api",schemaPath:"#/properties/github/properties/api/pattern",keyword:"pattern",params:{pattern: "^https?://[A-Za-z0-9.:/_-]{1,240}$"},message:"must match pattern \""+"^https?://[A-Za-z0-9.:/_-]{1,240}$"+"\""};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/github/api",schemaPath:"#/properties/github/properties/api/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath:instancePath+"/github",schemaPath:"#/properties/github/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.branch !== undefined){
let data8 = data.branch;
if(typeof data8 === "string"){
if(func2(data8) > 100){
const err22 = {instancePath:instancePath+"/branch",schemaPath:"#/properties/branch/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(func2(data8) < 1){
const err23 = {instancePath:instancePath+"/branch",schemaPath:"#/properties/branch/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(!pattern7.test(data8)){
const err24 = {instancePath:instancePath+"/branch",schemaPath:"#/properties/branch/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._/-]{0,99}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._/-]{0,99}$"+"\""};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/branch",schemaPath:"#/properties/branch/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.max_removals !== undefined){
let data9 = data.max_removals;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const key3 in data9){
if(!((key3 === "lines") || (key3 === "percent"))){
const err26 = {instancePath:instancePath+"/max_removals",schemaPath:"#/properties/max_removals/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data9.lines !== undefined){
let data10 = data9.lines;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err27 = {instancePath:instancePath+"/max_removals/lines",schemaPath:"#/properties/max_removals/properties/lines/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 100000 || isNaN(data10)){
const err28 = {instancePath:instancePath+"/max_removals/lines",schemaPath:"#/properties/max_removals/properties/lines/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000},message:"must be <= 100000"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data10 < 0 || isNaN(data10)){
const err29 = {instancePath:instancePath+"/max_removals/lines",schemaPath:"#/properties/max_removals/properties/lines/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
if(data9.percent !== undefined){
let data11 = data9.percent;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err30 = {instancePath:instancePath+"/max_removals/percent",schemaPath:"#/properties/max_removals/properties/percent/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 100 || isNaN(data11)){
const err31 = {instancePath:instancePath+"/max_removals/percent",schemaPath:"#/properties/max_removals/properties/percent/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data11 < 0 || isNaN(data11)){
const err32 = {instancePath:instancePath+"/max_removals/percent",schemaPath:"#/properties/max_removals/properties/percent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
}
else {
const err33 = {instancePath:instancePath+"/max_removals",schemaPath:"#/properties/max_removals/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.unsaved !== undefined){
let data12 = data.unsaved;
if(typeof data12 !== "string"){
const err34 = {instancePath:instancePath+"/unsaved",schemaPath:"#/properties/unsaved/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(!(((data12 === "refuse") || (data12 === "include")) || (data12 === "skip-save"))){
const err35 = {instancePath:instancePath+"/unsaved",schemaPath:"#/properties/unsaved/enum",keyword:"enum",params:{allowedValues: schema31.properties.unsaved.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.drift !== undefined){
let data13 = data.drift;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
for(const key4 in data13){
if(!(key4 === "policy")){
const err36 = {instancePath:instancePath+"/drift",schemaPath:"#/properties/drift/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data13.policy !== undefined){
let data14 = data13.policy;
if(typeof data14 !== "string"){
const err37 = {instancePath:instancePath+"/drift/policy",schemaPath:"#/properties/drift/properties/policy/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(!((data14 === "report") || (data14 === "heal"))){
const err38 = {instancePath:instancePath+"/drift/policy",schemaPath:"#/properties/drift/properties/policy/enum",keyword:"enum",params:{allowedValues: schema31.properties.drift.properties.policy.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
else {
const err39 = {instancePath:instancePath+"/drift",schemaPath:"#/properties/drift/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data.rollout !== undefined){
let data15 = data.rollout;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
for(const key5 in data15){
if(!(key5 === "parallel")){
const err40 = {instancePath:instancePath+"/rollout",schemaPath:"#/properties/rollout/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data15.parallel !== undefined){
let data16 = data15.parallel;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
const err41 = {instancePath:instancePath+"/rollout/parallel",schemaPath:"#/properties/rollout/properties/parallel/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 > 1000 || isNaN(data16)){
const err42 = {instancePath:instancePath+"/rollout/parallel",schemaPath:"#/properties/rollout/properties/parallel/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(data16 < 1 || isNaN(data16)){
const err43 = {instancePath:instancePath+"/rollout/parallel",schemaPath:"#/properties/rollout/properties/parallel/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
}
else {
const err44 = {instancePath:instancePath+"/rollout",schemaPath:"#/properties/rollout/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data.secrets !== undefined){
let data17 = data.secrets;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
for(const key6 in data17){
if(!((key6 === "env_prefix") || (key6 === "file_root"))){
const err45 = {instancePath:instancePath+"/secrets",schemaPath:"#/properties/secrets/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data17.env_prefix !== undefined){
let data18 = data17.env_prefix;
if(typeof data18 === "string"){
if(func2(data18) > 32){
const err46 = {instancePath:instancePath+"/secrets/env_prefix",schemaPath:"#/properties/secrets/properties/env_prefix/maxLength",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(!pattern8.test(data18)){
const err47 = {instancePath:instancePath+"/secrets/env_prefix",schemaPath:"#/properties/secrets/properties/env_prefix/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Z0-9_]{1,31}$"},message:"must match pattern \""+"^[A-Z][A-Z0-9_]{1,31}$"+"\""};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
else {
const err48 = {instancePath:instancePath+"/secrets/env_prefix",schemaPath:"#/properties/secrets/properties/env_prefix/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data17.file_root !== undefined){
let data19 = data17.file_root;
if(typeof data19 === "string"){
if(func2(data19) > 255){
const err49 = {instancePath:instancePath+"/secrets/file_root",schemaPath:"#/properties/secrets/properties/file_root/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(!(formats0(data19))){
const err50 = {instancePath:instancePath+"/secrets/file_root",schemaPath:"#/properties/secrets/properties/file_root/format",keyword:"format",params:{format: "absolute-path"},message:"must match format \""+"absolute-path"+"\""};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
else {
const err51 = {instancePath:instancePath+"/secrets/file_root",schemaPath:"#/properties/secrets/properties/file_root/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
}
else {
const err52 = {instancePath:instancePath+"/secrets",schemaPath:"#/properties/secrets/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data.credentials !== undefined){
let data20 = data.credentials;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(Object.keys(data20).length > 500){
const err53 = {instancePath:instancePath+"/credentials",schemaPath:"#/properties/credentials/maxProperties",keyword:"maxProperties",params:{limit: 500},message:"must NOT have more than 500 properties"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
for(const key7 in data20){
const _errs51 = errors;
if(typeof key7 === "string"){
if(func2(key7) > 63){
const err54 = {instancePath:instancePath+"/credentials",schemaPath:"common.schema.json#/$defs/name/maxLength",keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters",propertyName:key7};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(func2(key7) < 1){
const err55 = {instancePath:instancePath+"/credentials",schemaPath:"common.schema.json#/$defs/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",propertyName:key7};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(!pattern9.test(key7)){
const err56 = {instancePath:instancePath+"/credentials",schemaPath:"common.schema.json#/$defs/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"+"\"",propertyName:key7};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
else {
const err57 = {instancePath:instancePath+"/credentials",schemaPath:"common.schema.json#/$defs/name/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key7};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
var valid8 = _errs51 === errors;
if(!valid8){
const err58 = {instancePath:instancePath+"/credentials",schemaPath:"#/properties/credentials/propertyNames",keyword:"propertyNames",params:{propertyName: key7},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
for(const key8 in data20){
if(!(validate22(data20[key8], {instancePath:instancePath+"/credentials/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data20,parentDataProperty:key8,rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err59 = {instancePath:instancePath+"/credentials",schemaPath:"#/properties/credentials/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data.via !== undefined){
let data22 = data.via;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(Object.keys(data22).length > 500){
const err60 = {instancePath:instancePath+"/via",schemaPath:"#/properties/via/maxProperties",keyword:"maxProperties",params:{limit: 500},message:"must NOT have more than 500 properties"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
for(const key9 in data22){
const _errs58 = errors;
if(typeof key9 === "string"){
if(func2(key9) > 63){
const err61 = {instancePath:instancePath+"/via",schemaPath:"common.schema.json#/$defs/name/maxLength",keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters",propertyName:key9};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if(func2(key9) < 1){
const err62 = {instancePath:instancePath+"/via",schemaPath:"common.schema.json#/$defs/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",propertyName:key9};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if(!pattern9.test(key9)){
const err63 = {instancePath:instancePath+"/via",schemaPath:"common.schema.json#/$defs/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"+"\"",propertyName:key9};
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
const err64 = {instancePath:instancePath+"/via",schemaPath:"common.schema.json#/$defs/name/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key9};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
var valid11 = _errs58 === errors;
if(!valid11){
const err65 = {instancePath:instancePath+"/via",schemaPath:"#/properties/via/propertyNames",keyword:"propertyNames",params:{propertyName: key9},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
for(const key10 in data22){
if(!(validate24(data22[key10], {instancePath:instancePath+"/via/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data22,parentDataProperty:key10,rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate24.errors);
errors = vErrors.length;
}
}
}
else {
const err66 = {instancePath:instancePath+"/via",schemaPath:"#/properties/via/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
}
else {
const err67 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateDevice = validate26;
const schema51 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"device.schema.json","title":"Device","description":"devices/NAME.yaml: how to reach one device, and what it shall hold. Every key may also come from the defaults of its role, groups or site; `platform`, `address` and `credentials` must come from somewhere.","type":"object","additionalProperties":false,"properties":{"platform":{"title":"Platform","description":"The operating system's room: a folder name of drivers/platforms.","type":"string","minLength":1,"maxLength":32,"pattern":"^[a-z][a-z0-9-]{0,31}$","examples":["some-platform"]},"address":{"$ref":"common.schema.json#/$defs/host"},"port":{"$ref":"common.schema.json#/$defs/port","description":"22 for ssh and 23 for telnet when absent."},"transport":{"description":"ssh when absent.","type":"string","enum":["ssh","telnet"]},"host_key":{"title":"Pinned host keys","description":"One fingerprint, or a list of which any is accepted.","if":{"type":"array"},"then":{"type":"array","minItems":1,"maxItems":8,"items":{"$ref":"common.schema.json#/$defs/fingerprint"}},"else":{"$ref":"common.schema.json#/$defs/fingerprint"}},"legacy_algorithms":{"description":"true admits old SSH algorithms for this device.","type":"boolean"},"allow_plaintext":{"description":"true admits Telnet for this device.","type":"boolean"},"credentials":{"$ref":"common.schema.json#/$defs/name","description":"An entry of `credentials` in plumbline.yaml."},"via":{"title":"Way to the device","description":"One or more entries of `via` in plumbline.yaml, the first hop first.","if":{"type":"array"},"then":{"type":"array","maxItems":8,"items":{"$ref":"common.schema.json#/$defs/name"}},"else":{"$ref":"common.schema.json#/$defs/name"}},"site":{"$ref":"common.schema.json#/$defs/name"},"role":{"$ref":"common.schema.json#/$defs/name"},"groups":{"$ref":"common.schema.json#/$defs/names"},"mode":{"$ref":"common.schema.json#/$defs/mode"},"model":{"title":"Model","type":"string","minLength":1,"maxLength":64,"format":"single-line","examples":["X5560-30C"]},"version":{"title":"Release of the operating system","type":"string","minLength":1,"maxLength":64,"format":"single-line","examples":["15.2(7)E4"]},"serial":{"title":"Serial number","type":"string","minLength":1,"maxLength":64,"format":"word","examples":["FDO1234X0AB"]},"vars":{"$ref":"common.schema.json#/$defs/vars"},"system":{"$ref":"system.schema.json"},"vlans":{"$ref":"vlans.schema.json"},"stp":{"$ref":"stp.schema.json"},"vrfs":{"$ref":"vrfs.schema.json"},"interfaces":{"$ref":"interfaces.schema.json"},"acl":{"$ref":"acl.schema.json"},"nat":{"$ref":"nat.schema.json"},"dhcp":{"$ref":"dhcp.schema.json"},"static-routes":{"$ref":"static-routes.schema.json"},"ospf":{"$ref":"ospf.schema.json"}},"examples":[{"platform":"some-platform","address":"10.0.0.1","credentials":"lab","vlans":[{"id":10,"name":"USERS"}]}]};
const pattern13 = new RegExp("^[a-z][a-z0-9-]{0,31}$", "u");
const formats24 = formats["single-line"];
const schema61 = {"title":"List of names","type":"array","maxItems":64,"items":{"$ref":"#/$defs/name"}};

function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate27.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length > 64){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 64},message:"must NOT have more than 64 items"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 === "string"){
if(func2(data0) > 63){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/name/maxLength",keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(func2(data0) < 1){
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!pattern9.test(data0)){
const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"+"\""};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate27.errors = vErrors;
return errors === 0;
}
validate27.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema64 = {"title":"Variables","description":"Plain values for `${site.NAME}`, `${role.NAME}` and `${device.NAME}` in this and other documents.","type":"object","maxProperties":200,"additionalProperties":{"$ref":"#/$defs/variable"},"propertyNames":{"type":"string","maxLength":40,"pattern":"^[a-z][a-z0-9_]{0,39}$"},"examples":[{"number":7}]};
const pattern22 = new RegExp("^[a-z][a-z0-9_]{0,39}$", "u");
const schema65 = {"title":"Variable","if":{"type":"string"},"then":{"$ref":"#/$defs/line"},"else":{"type":["integer","boolean"]}};
const schema66 = {"title":"Single-line text","description":"Text that stays one line on a device: printable characters and single blanks inside, no control, invisible or direction-changing characters, no tab and no `?` (the help key).","type":"string","minLength":1,"maxLength":200,"format":"single-line","examples":["uplink to core1, port 3"]};

function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate30.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(typeof data !== "string"){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs1 === errors;
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs3 = errors;
if(typeof data === "string"){
if(func2(data) > 200){
const err1 = {instancePath,schemaPath:"#/$defs/line/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(func2(data) < 1){
const err2 = {instancePath,schemaPath:"#/$defs/line/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!(formats24(data))){
const err3 = {instancePath,schemaPath:"#/$defs/line/format",keyword:"format",params:{format: "single-line"},message:"must match format \""+"single-line"+"\""};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath,schemaPath:"#/$defs/line/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
ifClause0 = "then";
}
else {
const _errs6 = errors;
if((!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) && (typeof data !== "boolean")){
const err5 = {instancePath,schemaPath:"#/else/type",keyword:"type",params:{type: schema65.else.type},message:"must be integer,boolean"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid0 = _errs6 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
const err6 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate30.errors = vErrors;
return errors === 0;
}
validate30.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate29.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 200){
const err0 = {instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 200},message:"must NOT have more than 200 properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
const _errs1 = errors;
if(typeof key0 === "string"){
if(func2(key0) > 40){
const err1 = {instancePath,schemaPath:"#/propertyNames/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters",propertyName:key0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern22.test(key0)){
const err2 = {instancePath,schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]{0,39}$"},message:"must match pattern \""+"^[a-z][a-z0-9_]{0,39}$"+"\"",propertyName:key0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var valid0 = _errs1 === errors;
if(!valid0){
const err4 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
for(const key1 in data){
if(!(validate30(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate30.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate29.errors = vErrors;
return errors === 0;
}
validate29.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema67 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"system.schema.json","title":"System","description":"Name, name servers, clock sources, log servers, banners and local users. Also `{ state: absent }`.","x-grain":"Each key is owned when it is declared. `dns`, `ntp`, `syslog` and `users` are owned per entry: others stay, unless `exclusive: true`.","if":{"type":"object","required":["state"]},"then":{"$ref":"common.schema.json#/$defs/absent"},"else":{"$ref":"#/$defs/system"},"$defs":{"system":{"title":"System settings","type":"object","additionalProperties":false,"properties":{"exclusive":{"description":"true: every other server and user in the declared lists is removed.","type":"boolean"},"hostname":{"$ref":"common.schema.json#/$defs/hostname"},"domain":{"$ref":"common.schema.json#/$defs/domain"},"dns":{"description":"Name servers.","type":"array","maxItems":16,"items":{"$ref":"common.schema.json#/$defs/ip"}},"ntp":{"description":"Clock sources.","type":"array","maxItems":32,"x-key":["address"],"items":{"title":"NTP server","type":"object","additionalProperties":false,"required":["address"],"properties":{"address":{"$ref":"common.schema.json#/$defs/ip"},"prefer":{"type":"boolean","examples":[true]}}}},"syslog":{"description":"Log servers.","type":"array","maxItems":32,"x-key":["address"],"items":{"title":"Log server","type":"object","additionalProperties":false,"required":["address"],"properties":{"address":{"$ref":"common.schema.json#/$defs/ip"}}}},"banner":{"title":"Banners","type":"object","additionalProperties":false,"properties":{"login":{"$ref":"common.schema.json#/$defs/text"},"motd":{"$ref":"common.schema.json#/$defs/text"}}},"users":{"description":"Local users.","type":"array","maxItems":256,"x-key":["name"],"items":{"title":"Local user","type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"$ref":"common.schema.json#/$defs/word"},"privilege":{"type":"integer","minimum":0,"maximum":15,"examples":[15]},"secret":{"$ref":"common.schema.json#/$defs/secret"},"services":{"description":"Ways in that the user may take, on platforms that keep them per user; owned as a whole.","type":"array","minItems":1,"maxItems":3,"items":{"enum":["ssh","terminal","telnet"]},"examples":[["ssh"]]}}}}}}},"examples":[{"hostname":"core1","dns":["10.0.0.53"],"ntp":[{"address":"10.0.0.1","prefer":true}]}]};
const schema68 = {"title":"Feature removed","description":"The feature is declared and empty: everything that we had put there is removed.","type":"object","additionalProperties":false,"required":["state"],"properties":{"state":{"type":"string","const":"absent"}}};
const schema69 = {"title":"System settings","type":"object","additionalProperties":false,"properties":{"exclusive":{"description":"true: every other server and user in the declared lists is removed.","type":"boolean"},"hostname":{"$ref":"common.schema.json#/$defs/hostname"},"domain":{"$ref":"common.schema.json#/$defs/domain"},"dns":{"description":"Name servers.","type":"array","maxItems":16,"items":{"$ref":"common.schema.json#/$defs/ip"}},"ntp":{"description":"Clock sources.","type":"array","maxItems":32,"x-key":["address"],"items":{"title":"NTP server","type":"object","additionalProperties":false,"required":["address"],"properties":{"address":{"$ref":"common.schema.json#/$defs/ip"},"prefer":{"type":"boolean","examples":[true]}}}},"syslog":{"description":"Log servers.","type":"array","maxItems":32,"x-key":["address"],"items":{"title":"Log server","type":"object","additionalProperties":false,"required":["address"],"properties":{"address":{"$ref":"common.schema.json#/$defs/ip"}}}},"banner":{"title":"Banners","type":"object","additionalProperties":false,"properties":{"login":{"$ref":"common.schema.json#/$defs/text"},"motd":{"$ref":"common.schema.json#/$defs/text"}}},"users":{"description":"Local users.","type":"array","maxItems":256,"x-key":["name"],"items":{"title":"Local user","type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"$ref":"common.schema.json#/$defs/word"},"privilege":{"type":"integer","minimum":0,"maximum":15,"examples":[15]},"secret":{"$ref":"common.schema.json#/$defs/secret"},"services":{"description":"Ways in that the user may take, on platforms that keep them per user; owned as a whole.","type":"array","minItems":1,"maxItems":3,"items":{"enum":["ssh","terminal","telnet"]},"examples":[["ssh"]]}}}}}};
const schema70 = {"title":"Host name","type":"string","minLength":1,"maxLength":63,"pattern":"^[A-Za-z](?:[A-Za-z0-9_-]{0,61}[A-Za-z0-9])?$","examples":["core1"]};
const schema71 = {"title":"Domain name","type":"string","minLength":1,"maxLength":253,"format":"domain","examples":["example.net"]};
const schema72 = {"title":"IPv4 or IPv6 address","type":"string","maxLength":45,"format":"ip-address","examples":["10.0.0.53"]};
const schema75 = {"title":"Multi-line text","description":"Like single-line text, but line ends are allowed. Used for banners only.","type":"string","minLength":1,"maxLength":2000,"format":"multi-line","examples":["Authorised staff only.\nAll sessions are logged."]};
const pattern23 = new RegExp("^[A-Za-z](?:[A-Za-z0-9_-]{0,61}[A-Za-z0-9])?$", "u");
const formats32 = formats.domain;
const formats34 = formats["ip-address"];
const formats40 = formats["multi-line"];
const schema78 = {"title":"Secret","description":"A reference, or a hash as the device stores it. Never the secret itself.","if":{"type":"object"},"then":{"$ref":"#/$defs/secret_ref"},"else":{"type":"string","maxLength":512,"format":"secret-hash","examples":["9 $9$nhEmQVczB7dqsO$X.HsgL6x1il0RxkOSSvyQYwucySCt7qFm4v7pqCxkKM"]},"x-secret":true};
const formats48 = formats["secret-hash"];

function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate35.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs1 === errors;
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.secret === undefined){
const err1 = {instancePath,schemaPath:"#/$defs/secret_ref/required",keyword:"required",params:{missingProperty: "secret"},message:"must have required property '"+"secret"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "secret")){
const err2 = {instancePath,schemaPath:"#/$defs/secret_ref/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.secret !== undefined){
let data0 = data.secret;
if(typeof data0 === "string"){
if(func2(data0) > 255){
const err3 = {instancePath:instancePath+"/secret",schemaPath:"#/$defs/secret_ref/properties/secret/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!(formats4(data0))){
const err4 = {instancePath:instancePath+"/secret",schemaPath:"#/$defs/secret_ref/properties/secret/format",keyword:"format",params:{format: "secret-ref"},message:"must match format \""+"secret-ref"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/secret",schemaPath:"#/$defs/secret_ref/properties/secret/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/$defs/secret_ref/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
if(valid0){
var props0 = true;
}
ifClause0 = "then";
}
else {
const _errs9 = errors;
if(typeof data === "string"){
if(func2(data) > 512){
const err7 = {instancePath,schemaPath:"#/else/maxLength",keyword:"maxLength",params:{limit: 512},message:"must NOT have more than 512 characters"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!(formats48(data))){
const err8 = {instancePath,schemaPath:"#/else/format",keyword:"format",params:{format: "secret-hash"},message:"must match format \""+"secret-hash"+"\""};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath,schemaPath:"#/else/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var _valid0 = _errs9 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
const err10 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate35.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate35.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate34.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((((key0 === "exclusive") || (key0 === "hostname")) || (key0 === "domain")) || (key0 === "dns")) || (key0 === "ntp")) || (key0 === "syslog")) || (key0 === "banner")) || (key0 === "users"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.exclusive !== undefined){
if(typeof data.exclusive !== "boolean"){
const err1 = {instancePath:instancePath+"/exclusive",schemaPath:"#/properties/exclusive/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.hostname !== undefined){
let data1 = data.hostname;
if(typeof data1 === "string"){
if(func2(data1) > 63){
const err2 = {instancePath:instancePath+"/hostname",schemaPath:"common.schema.json#/$defs/hostname/maxLength",keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(func2(data1) < 1){
const err3 = {instancePath:instancePath+"/hostname",schemaPath:"common.schema.json#/$defs/hostname/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!pattern23.test(data1)){
const err4 = {instancePath:instancePath+"/hostname",schemaPath:"common.schema.json#/$defs/hostname/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z](?:[A-Za-z0-9_-]{0,61}[A-Za-z0-9])?$"},message:"must match pattern \""+"^[A-Za-z](?:[A-Za-z0-9_-]{0,61}[A-Za-z0-9])?$"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/hostname",schemaPath:"common.schema.json#/$defs/hostname/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.domain !== undefined){
let data2 = data.domain;
if(typeof data2 === "string"){
if(func2(data2) > 253){
const err6 = {instancePath:instancePath+"/domain",schemaPath:"common.schema.json#/$defs/domain/maxLength",keyword:"maxLength",params:{limit: 253},message:"must NOT have more than 253 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(func2(data2) < 1){
const err7 = {instancePath:instancePath+"/domain",schemaPath:"common.schema.json#/$defs/domain/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!(formats32(data2))){
const err8 = {instancePath:instancePath+"/domain",schemaPath:"common.schema.json#/$defs/domain/format",keyword:"format",params:{format: "domain"},message:"must match format \""+"domain"+"\""};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/domain",schemaPath:"common.schema.json#/$defs/domain/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.dns !== undefined){
let data3 = data.dns;
if(Array.isArray(data3)){
if(data3.length > 16){
const err10 = {instancePath:instancePath+"/dns",schemaPath:"#/properties/dns/maxItems",keyword:"maxItems",params:{limit: 16},message:"must NOT have more than 16 items"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(typeof data4 === "string"){
if(func2(data4) > 45){
const err11 = {instancePath:instancePath+"/dns/" + i0,schemaPath:"common.schema.json#/$defs/ip/maxLength",keyword:"maxLength",params:{limit: 45},message:"must NOT have more than 45 characters"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!(formats34(data4))){
const err12 = {instancePath:instancePath+"/dns/" + i0,schemaPath:"common.schema.json#/$defs/ip/format",keyword:"format",params:{format: "ip-address"},message:"must match format \""+"ip-address"+"\""};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/dns/" + i0,schemaPath:"common.schema.json#/$defs/ip/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath:instancePath+"/dns",schemaPath:"#/properties/dns/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.ntp !== undefined){
let data5 = data.ntp;
if(Array.isArray(data5)){
if(data5.length > 32){
const err15 = {instancePath:instancePath+"/ntp",schemaPath:"#/properties/ntp/maxItems",keyword:"maxItems",params:{limit: 32},message:"must NOT have more than 32 items"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.address === undefined){
const err16 = {instancePath:instancePath+"/ntp/" + i1,schemaPath:"#/properties/ntp/items/required",keyword:"required",params:{missingProperty: "address"},message:"must have required property '"+"address"+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
for(const key1 in data6){
if(!((key1 === "address") || (key1 === "prefer"))){
const err17 = {instancePath:instancePath+"/ntp/" + i1,schemaPath:"#/properties/ntp/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data6.address !== undefined){
let data7 = data6.address;
if(typeof data7 === "string"){
if(func2(data7) > 45){
const err18 = {instancePath:instancePath+"/ntp/" + i1+"/address",schemaPath:"common.schema.json#/$defs/ip/maxLength",keyword:"maxLength",params:{limit: 45},message:"must NOT have more than 45 characters"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(!(formats34(data7))){
const err19 = {instancePath:instancePath+"/ntp/" + i1+"/address",schemaPath:"common.schema.json#/$defs/ip/format",keyword:"format",params:{format: "ip-address"},message:"must match format \""+"ip-address"+"\""};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/ntp/" + i1+"/address",schemaPath:"common.schema.json#/$defs/ip/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data6.prefer !== undefined){
if(typeof data6.prefer !== "boolean"){
const err21 = {instancePath:instancePath+"/ntp/" + i1+"/prefer",schemaPath:"#/properties/ntp/items/properties/prefer/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath:instancePath+"/ntp/" + i1,schemaPath:"#/properties/ntp/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
else {
const err23 = {instancePath:instancePath+"/ntp",schemaPath:"#/properties/ntp/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.syslog !== undefined){
let data9 = data.syslog;
if(Array.isArray(data9)){
if(data9.length > 32){
const err24 = {instancePath:instancePath+"/syslog",schemaPath:"#/properties/syslog/maxItems",keyword:"maxItems",params:{limit: 32},message:"must NOT have more than 32 items"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
const len2 = data9.length;
for(let i2=0; i2<len2; i2++){
let data10 = data9[i2];
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.address === undefined){
const err25 = {instancePath:instancePath+"/syslog/" + i2,schemaPath:"#/properties/syslog/items/required",keyword:"required",params:{missingProperty: "address"},message:"must have required property '"+"address"+"'"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
for(const key2 in data10){
if(!(key2 === "address")){
const err26 = {instancePath:instancePath+"/syslog/" + i2,schemaPath:"#/properties/syslog/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data10.address !== undefined){
let data11 = data10.address;
if(typeof data11 === "string"){
if(func2(data11) > 45){
const err27 = {instancePath:instancePath+"/syslog/" + i2+"/address",schemaPath:"common.schema.json#/$defs/ip/maxLength",keyword:"maxLength",params:{limit: 45},message:"must NOT have more than 45 characters"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(!(formats34(data11))){
const err28 = {instancePath:instancePath+"/syslog/" + i2+"/address",schemaPath:"common.schema.json#/$defs/ip/format",keyword:"format",params:{format: "ip-address"},message:"must match format \""+"ip-address"+"\""};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/syslog/" + i2+"/address",schemaPath:"common.schema.json#/$defs/ip/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
else {
const err30 = {instancePath:instancePath+"/syslog/" + i2,schemaPath:"#/properties/syslog/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath:instancePath+"/syslog",schemaPath:"#/properties/syslog/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.banner !== undefined){
let data12 = data.banner;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key3 in data12){
if(!((key3 === "login") || (key3 === "motd"))){
const err32 = {instancePath:instancePath+"/banner",schemaPath:"#/properties/banner/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data12.login !== undefined){
let data13 = data12.login;
if(typeof data13 === "string"){
if(func2(data13) > 2000){
const err33 = {instancePath:instancePath+"/banner/login",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(func2(data13) < 1){
const err34 = {instancePath:instancePath+"/banner/login",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(!(formats40(data13))){
const err35 = {instancePath:instancePath+"/banner/login",schemaPath:"common.schema.json#/$defs/text/format",keyword:"format",params:{format: "multi-line"},message:"must match format \""+"multi-line"+"\""};
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
const err36 = {instancePath:instancePath+"/banner/login",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data12.motd !== undefined){
let data14 = data12.motd;
if(typeof data14 === "string"){
if(func2(data14) > 2000){
const err37 = {instancePath:instancePath+"/banner/motd",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(func2(data14) < 1){
const err38 = {instancePath:instancePath+"/banner/motd",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(!(formats40(data14))){
const err39 = {instancePath:instancePath+"/banner/motd",schemaPath:"common.schema.json#/$defs/text/format",keyword:"format",params:{format: "multi-line"},message:"must match format \""+"multi-line"+"\""};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
else {
const err40 = {instancePath:instancePath+"/banner/motd",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
else {
const err41 = {instancePath:instancePath+"/banner",schemaPath:"#/properties/banner/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data.users !== undefined){
let data15 = data.users;
if(Array.isArray(data15)){
if(data15.length > 256){
const err42 = {instancePath:instancePath+"/users",schemaPath:"#/properties/users/maxItems",keyword:"maxItems",params:{limit: 256},message:"must NOT have more than 256 items"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
const len3 = data15.length;
for(let i3=0; i3<len3; i3++){
let data16 = data15[i3];
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.name === undefined){
const err43 = {instancePath:instancePath+"/users/" + i3,schemaPath:"#/properties/users/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
for(const key4 in data16){
if(!((((key4 === "name") || (key4 === "privilege")) || (key4 === "secret")) || (key4 === "services"))){
const err44 = {instancePath:instancePath+"/users/" + i3,schemaPath:"#/properties/users/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data16.name !== undefined){
let data17 = data16.name;
if(typeof data17 === "string"){
if(func2(data17) > 63){
const err45 = {instancePath:instancePath+"/users/" + i3+"/name",schemaPath:"common.schema.json#/$defs/word/maxLength",keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(func2(data17) < 1){
const err46 = {instancePath:instancePath+"/users/" + i3+"/name",schemaPath:"common.schema.json#/$defs/word/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(!(formats2(data17))){
const err47 = {instancePath:instancePath+"/users/" + i3+"/name",schemaPath:"common.schema.json#/$defs/word/format",keyword:"format",params:{format: "word"},message:"must match format \""+"word"+"\""};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
else {
const err48 = {instancePath:instancePath+"/users/" + i3+"/name",schemaPath:"common.schema.json#/$defs/word/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data16.privilege !== undefined){
let data18 = data16.privilege;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
const err49 = {instancePath:instancePath+"/users/" + i3+"/privilege",schemaPath:"#/properties/users/items/properties/privilege/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 > 15 || isNaN(data18)){
const err50 = {instancePath:instancePath+"/users/" + i3+"/privilege",schemaPath:"#/properties/users/items/properties/privilege/maximum",keyword:"maximum",params:{comparison: "<=", limit: 15},message:"must be <= 15"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(data18 < 0 || isNaN(data18)){
const err51 = {instancePath:instancePath+"/users/" + i3+"/privilege",schemaPath:"#/properties/users/items/properties/privilege/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
}
if(data16.secret !== undefined){
if(!(validate35(data16.secret, {instancePath:instancePath+"/users/" + i3+"/secret",parentData:data16,parentDataProperty:"secret",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate35.errors);
errors = vErrors.length;
}
}
if(data16.services !== undefined){
let data20 = data16.services;
if(Array.isArray(data20)){
if(data20.length > 3){
const err52 = {instancePath:instancePath+"/users/" + i3+"/services",schemaPath:"#/properties/users/items/properties/services/maxItems",keyword:"maxItems",params:{limit: 3},message:"must NOT have more than 3 items"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(data20.length < 1){
const err53 = {instancePath:instancePath+"/users/" + i3+"/services",schemaPath:"#/properties/users/items/properties/services/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
const len4 = data20.length;
for(let i4=0; i4<len4; i4++){
let data21 = data20[i4];
if(!(((data21 === "ssh") || (data21 === "terminal")) || (data21 === "telnet"))){
const err54 = {instancePath:instancePath+"/users/" + i3+"/services/" + i4,schemaPath:"#/properties/users/items/properties/services/items/enum",keyword:"enum",params:{allowedValues: schema69.properties.users.items.properties.services.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
}
else {
const err55 = {instancePath:instancePath+"/users/" + i3+"/services",schemaPath:"#/properties/users/items/properties/services/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
}
else {
const err56 = {instancePath:instancePath+"/users/" + i3,schemaPath:"#/properties/users/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err57 = {instancePath:instancePath+"/users",schemaPath:"#/properties/users/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err58 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
validate34.errors = vErrors;
return errors === 0;
}
validate34.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="system.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate33.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.state === undefined) && (missing0 = "state")){
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
else {
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs1 === errors;
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.state === undefined){
const err2 = {instancePath,schemaPath:"common.schema.json#/$defs/absent/required",keyword:"required",params:{missingProperty: "state"},message:"must have required property '"+"state"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "state")){
const err3 = {instancePath,schemaPath:"common.schema.json#/$defs/absent/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.state !== undefined){
let data0 = data.state;
if(typeof data0 !== "string"){
const err4 = {instancePath:instancePath+"/state",schemaPath:"common.schema.json#/$defs/absent/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if("absent" !== data0){
const err5 = {instancePath:instancePath+"/state",schemaPath:"common.schema.json#/$defs/absent/properties/state/const",keyword:"const",params:{allowedValue: "absent"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"common.schema.json#/$defs/absent/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
if(valid0){
var props0 = true;
}
ifClause0 = "then";
}
else {
const _errs9 = errors;
if(!(validate34(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate34.errors);
errors = vErrors.length;
}
var _valid0 = _errs9 === errors;
valid0 = _valid0;
if(valid0){
if(props0 !== true){
props0 = true;
}
}
ifClause0 = "else";
}
if(!valid0){
const err7 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate33.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate33.evaluated = {"dynamicProps":true,"dynamicItems":false};

const schema80 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"vlans.schema.json","title":"VLANs","description":"VLANs of the device. Also `{ exclusive: true, items: [...] }` (every other VLAN is removed) or `{ state: absent }`.","x-grain":"Owned per VLAN number: only the VLANs listed now and those of the last applied commit. Inside a VLAN only the declared keys are owned. Never-listed VLANs stay, unless `exclusive: true`.","if":{"type":"array"},"then":{"$ref":"#/$defs/list"},"else":{"if":{"type":"object","required":["state"]},"then":{"$ref":"common.schema.json#/$defs/absent"},"else":{"$ref":"#/$defs/exclusive"}},"$defs":{"list":{"title":"VLAN list","type":"array","maxItems":4094,"x-key":["id"],"items":{"$ref":"#/$defs/vlan"}},"exclusive":{"title":"Exclusive VLAN list","type":"object","additionalProperties":false,"required":["exclusive","items"],"properties":{"exclusive":{"type":"boolean"},"items":{"$ref":"#/$defs/list"}}},"vlan":{"title":"VLAN","type":"object","additionalProperties":false,"required":["id"],"properties":{"id":{"$ref":"common.schema.json#/$defs/vlan_id"},"name":{"title":"VLAN name","type":"string","minLength":1,"maxLength":32,"format":"single-line","examples":["USERS"]},"description":{"$ref":"common.schema.json#/$defs/line","description":"Where the platform has one."}}}},"examples":[[{"id":10,"name":"USERS"}]]};
const schema81 = {"title":"VLAN list","type":"array","maxItems":4094,"x-key":["id"],"items":{"$ref":"#/$defs/vlan"}};
const schema82 = {"title":"VLAN","type":"object","additionalProperties":false,"required":["id"],"properties":{"id":{"$ref":"common.schema.json#/$defs/vlan_id"},"name":{"title":"VLAN name","type":"string","minLength":1,"maxLength":32,"format":"single-line","examples":["USERS"]},"description":{"$ref":"common.schema.json#/$defs/line","description":"Where the platform has one."}}};
const schema83 = {"title":"VLAN number","type":"integer","minimum":1,"maximum":4094,"examples":[10]};

function validate41(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate41.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "id") || (key0 === "name")) || (key0 === "description"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err2 = {instancePath:instancePath+"/id",schemaPath:"common.schema.json#/$defs/vlan_id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 4094 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/id",schemaPath:"common.schema.json#/$defs/vlan_id/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4094},message:"must be <= 4094"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err4 = {instancePath:instancePath+"/id",schemaPath:"common.schema.json#/$defs/vlan_id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 === "string"){
if(func2(data1) > 32){
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func2(data1) < 1){
const err6 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!(formats24(data1))){
const err7 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/format",keyword:"format",params:{format: "single-line"},message:"must match format \""+"single-line"+"\""};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.description !== undefined){
let data2 = data.description;
if(typeof data2 === "string"){
if(func2(data2) > 200){
const err9 = {instancePath:instancePath+"/description",schemaPath:"common.schema.json#/$defs/line/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(func2(data2) < 1){
const err10 = {instancePath:instancePath+"/description",schemaPath:"common.schema.json#/$defs/line/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!(formats24(data2))){
const err11 = {instancePath:instancePath+"/description",schemaPath:"common.schema.json#/$defs/line/format",keyword:"format",params:{format: "single-line"},message:"must match format \""+"single-line"+"\""};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/description",schemaPath:"common.schema.json#/$defs/line/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate41.errors = vErrors;
return errors === 0;
}
validate41.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate40(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate40.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length > 4094){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 4094},message:"must NOT have more than 4094 items"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate41(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate41.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate40.errors = vErrors;
return errors === 0;
}
validate40.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema86 = {"title":"Exclusive VLAN list","type":"object","additionalProperties":false,"required":["exclusive","items"],"properties":{"exclusive":{"type":"boolean"},"items":{"$ref":"#/$defs/list"}}};

function validate44(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate44.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.exclusive === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "exclusive"},message:"must have required property '"+"exclusive"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.items === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "items"},message:"must have required property '"+"items"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "exclusive") || (key0 === "items"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.exclusive !== undefined){
if(typeof data.exclusive !== "boolean"){
const err3 = {instancePath:instancePath+"/exclusive",schemaPath:"#/properties/exclusive/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.items !== undefined){
if(!(validate40(data.items, {instancePath:instancePath+"/items",parentData:data,parentDataProperty:"items",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate40.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate44.errors = vErrors;
return errors === 0;
}
validate44.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="vlans.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate39.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(!(Array.isArray(data))){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs1 === errors;
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs3 = errors;
if(!(validate40(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate40.errors);
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
if(valid0){
var items0 = true;
}
ifClause0 = "then";
}
else {
const _errs4 = errors;
const _errs5 = errors;
let valid1 = true;
const _errs6 = errors;
if(errors === _errs6){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.state === undefined) && (missing0 = "state")){
const err1 = {};
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
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
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
let ifClause1;
if(_valid1){
const _errs8 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.state === undefined){
const err3 = {instancePath,schemaPath:"common.schema.json#/$defs/absent/required",keyword:"required",params:{missingProperty: "state"},message:"must have required property '"+"state"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "state")){
const err4 = {instancePath,schemaPath:"common.schema.json#/$defs/absent/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.state !== undefined){
let data0 = data.state;
if(typeof data0 !== "string"){
const err5 = {instancePath:instancePath+"/state",schemaPath:"common.schema.json#/$defs/absent/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if("absent" !== data0){
const err6 = {instancePath:instancePath+"/state",schemaPath:"common.schema.json#/$defs/absent/properties/state/const",keyword:"const",params:{allowedValue: "absent"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"common.schema.json#/$defs/absent/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var _valid1 = _errs8 === errors;
valid1 = _valid1;
if(valid1){
var props0 = true;
}
ifClause1 = "then";
}
else {
const _errs14 = errors;
if(!(validate44(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate44.errors);
errors = vErrors.length;
}
var _valid1 = _errs14 === errors;
valid1 = _valid1;
if(valid1){
if(props0 !== true){
props0 = true;
}
}
ifClause1 = "else";
}
if(!valid1){
const err8 = {instancePath,schemaPath:"#/else/if",keyword:"if",params:{failingKeyword: ifClause1},message:"must match \""+ifClause1+"\" schema"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
const err9 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate39.errors = vErrors;
evaluated0.props = props0;
evaluated0.items = items0;
return errors === 0;
}
validate39.evaluated = {"dynamicProps":true,"dynamicItems":true};

const schema87 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"stp.schema.json","title":"Spanning tree","description":"Spanning tree: mode, root, MST region, defaults of its ports. What belongs to one port stands in `interfaces`. Also `{ state: absent }`.","x-grain":"Each key is owned when it is declared; priorities per VLAN or instance, and the VLANs of an MST instance per VLAN.","if":{"type":"object","required":["state"]},"then":{"$ref":"common.schema.json#/$defs/absent"},"else":{"$ref":"#/$defs/settings"},"$defs":{"settings":{"title":"Spanning tree settings","type":"object","additionalProperties":false,"properties":{"enabled":{"description":"Runs spanning tree at all, on platforms where it can be switched off.","type":"boolean","examples":[true]},"mode":{"description":"`mst` is 802.1s; `rapid-pvst` one rapid tree per VLAN.","type":"string","enum":["rapid-pvst","mst","rstp","pvst","stp"]},"vlans":{"description":"Bridge priority per VLAN (`pvst`, `rapid-pvst`).","type":"array","maxItems":512,"x-key":["vlans"],"items":{"title":"Spanning tree of VLANs","type":"object","additionalProperties":false,"required":["vlans","priority"],"properties":{"vlans":{"$ref":"common.schema.json#/$defs/vlan_ranges"},"priority":{"description":"A multiple of 4096; the lowest becomes root.","type":"integer","minimum":0,"maximum":61440,"examples":[4096]}}}},"instances":{"description":"Bridge priority per MST instance; 0 is the common one.","type":"array","maxItems":64,"x-key":["id"],"items":{"title":"Spanning tree of an instance","type":"object","additionalProperties":false,"required":["id"],"properties":{"id":{"description":"Number of the instance.","type":"integer","minimum":0,"maximum":63,"examples":[0]},"priority":{"description":"A multiple of 4096; the lowest becomes root.","type":"integer","minimum":0,"maximum":61440,"examples":[4096]},"root":{"description":"Lets the device choose a low priority, on platforms that keep this word.","type":"string","enum":["primary","secondary"]}}}},"region":{"title":"MST region","description":"Name, revision and map must be equal on all bridges of the region.","type":"object","additionalProperties":false,"properties":{"name":{"$ref":"common.schema.json#/$defs/word"},"revision":{"description":"Must be equal on all bridges of the region.","type":"integer","minimum":0,"maximum":65535,"examples":[1]},"instances":{"description":"Which VLANs share a tree.","type":"array","maxItems":64,"x-key":["id"],"items":{"title":"MST instance","type":"object","additionalProperties":false,"required":["id","vlans"],"properties":{"id":{"description":"Number of the instance.","type":"integer","minimum":1,"maximum":63,"examples":[1]},"vlans":{"$ref":"common.schema.json#/$defs/vlan_ranges"}}}}}},"pathcost":{"description":"32-bit or 16-bit costs.","type":"string","enum":["long","short"]},"edge_default":{"description":"Access ports are edge ports unless they say otherwise.","type":"boolean","const":true,"examples":[true]},"bpdu_guard":{"description":"Edge ports that hear a bridge go down.","type":"boolean","const":true,"examples":[true]},"loop_guard":{"description":"Ports that stop hearing a bridge do not begin to forward.","type":"boolean","const":true,"examples":[true]}}}},"examples":[{"mode":"mst","region":{"name":"CAMPUS","revision":1,"instances":[{"id":1,"vlans":"10,20-29"}]},"instances":[{"id":1,"priority":4096}]}]};
const schema89 = {"title":"Spanning tree settings","type":"object","additionalProperties":false,"properties":{"enabled":{"description":"Runs spanning tree at all, on platforms where it can be switched off.","type":"boolean","examples":[true]},"mode":{"description":"`mst` is 802.1s; `rapid-pvst` one rapid tree per VLAN.","type":"string","enum":["rapid-pvst","mst","rstp","pvst","stp"]},"vlans":{"description":"Bridge priority per VLAN (`pvst`, `rapid-pvst`).","type":"array","maxItems":512,"x-key":["vlans"],"items":{"title":"Spanning tree of VLANs","type":"object","additionalProperties":false,"required":["vlans","priority"],"properties":{"vlans":{"$ref":"common.schema.json#/$defs/vlan_ranges"},"priority":{"description":"A multiple of 4096; the lowest becomes root.","type":"integer","minimum":0,"maximum":61440,"examples":[4096]}}}},"instances":{"description":"Bridge priority per MST instance; 0 is the common one.","type":"array","maxItems":64,"x-key":["id"],"items":{"title":"Spanning tree of an instance","type":"object","additionalProperties":false,"required":["id"],"properties":{"id":{"description":"Number of the instance.","type":"integer","minimum":0,"maximum":63,"examples":[0]},"priority":{"description":"A multiple of 4096; the lowest becomes root.","type":"integer","minimum":0,"maximum":61440,"examples":[4096]},"root":{"description":"Lets the device choose a low priority, on platforms that keep this word.","type":"string","enum":["primary","secondary"]}}}},"region":{"title":"MST region","description":"Name, revision and map must be equal on all bridges of the region.","type":"object","additionalProperties":false,"properties":{"name":{"$ref":"common.schema.json#/$defs/word"},"revision":{"description":"Must be equal on all bridges of the region.","type":"integer","minimum":0,"maximum":65535,"examples":[1]},"instances":{"description":"Which VLANs share a tree.","type":"array","maxItems":64,"x-key":["id"],"items":{"title":"MST instance","type":"object","additionalProperties":false,"required":["id","vlans"],"properties":{"id":{"description":"Number of the instance.","type":"integer","minimum":1,"maximum":63,"examples":[1]},"vlans":{"$ref":"common.schema.json#/$defs/vlan_ranges"}}}}}},"pathcost":{"description":"32-bit or 16-bit costs.","type":"string","enum":["long","short"]},"edge_default":{"description":"Access ports are edge ports unless they say otherwise.","type":"boolean","const":true,"examples":[true]},"bpdu_guard":{"description":"Edge ports that hear a bridge go down.","type":"boolean","const":true,"examples":[true]},"loop_guard":{"description":"Ports that stop hearing a bridge do not begin to forward.","type":"boolean","const":true,"examples":[true]}}};
const schema90 = {"title":"VLAN numbers","description":"Numbers and ranges, `10,20-30`, or a list of numbers.","if":{"type":"array"},"then":{"type":"array","minItems":1,"maxItems":4094,"items":{"$ref":"#/$defs/vlan_id"}},"else":{"type":"string","minLength":1,"maxLength":2000,"format":"vlan-ranges","examples":["10,20-30"]}};
const formats54 = formats["vlan-ranges"];

function validate50(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate50.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(!(Array.isArray(data))){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs1 === errors;
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs3 = errors;
if(Array.isArray(data)){
if(data.length > 4094){
const err1 = {instancePath,schemaPath:"#/then/maxItems",keyword:"maxItems",params:{limit: 4094},message:"must NOT have more than 4094 items"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.length < 1){
const err2 = {instancePath,schemaPath:"#/then/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/vlan_id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 4094 || isNaN(data0)){
const err4 = {instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/vlan_id/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4094},message:"must be <= 4094"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err5 = {instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/vlan_id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/then/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
if(valid0){
var items0 = true;
}
ifClause0 = "then";
}
else {
const _errs8 = errors;
if(typeof data === "string"){
if(func2(data) > 2000){
const err7 = {instancePath,schemaPath:"#/else/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(func2(data) < 1){
const err8 = {instancePath,schemaPath:"#/else/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!(formats54(data))){
const err9 = {instancePath,schemaPath:"#/else/format",keyword:"format",params:{format: "vlan-ranges"},message:"must match format \""+"vlan-ranges"+"\""};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath,schemaPath:"#/else/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var _valid0 = _errs8 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
const err11 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate50.errors = vErrors;
evaluated0.items = items0;
return errors === 0;
}
validate50.evaluated = {"dynamicProps":false,"dynamicItems":true};


function validate49(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate49.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema89.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.enabled !== undefined){
if(typeof data.enabled !== "boolean"){
const err1 = {instancePath:instancePath+"/enabled",schemaPath:"#/properties/enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.mode !== undefined){
let data1 = data.mode;
if(typeof data1 !== "string"){
const err2 = {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!(((((data1 === "rapid-pvst") || (data1 === "mst")) || (data1 === "rstp")) || (data1 === "pvst")) || (data1 === "stp"))){
const err3 = {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/enum",keyword:"enum",params:{allowedValues: schema89.properties.mode.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.vlans !== undefined){
let data2 = data.vlans;
if(Array.isArray(data2)){
if(data2.length > 512){
const err4 = {instancePath:instancePath+"/vlans",schemaPath:"#/properties/vlans/maxItems",keyword:"maxItems",params:{limit: 512},message:"must NOT have more than 512 items"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.vlans === undefined){
const err5 = {instancePath:instancePath+"/vlans/" + i0,schemaPath:"#/properties/vlans/items/required",keyword:"required",params:{missingProperty: "vlans"},message:"must have required property '"+"vlans"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data3.priority === undefined){
const err6 = {instancePath:instancePath+"/vlans/" + i0,schemaPath:"#/properties/vlans/items/required",keyword:"required",params:{missingProperty: "priority"},message:"must have required property '"+"priority"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key1 in data3){
if(!((key1 === "vlans") || (key1 === "priority"))){
const err7 = {instancePath:instancePath+"/vlans/" + i0,schemaPath:"#/properties/vlans/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data3.vlans !== undefined){
if(!(validate50(data3.vlans, {instancePath:instancePath+"/vlans/" + i0+"/vlans",parentData:data3,parentDataProperty:"vlans",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate50.errors);
errors = vErrors.length;
}
}
if(data3.priority !== undefined){
let data5 = data3.priority;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err8 = {instancePath:instancePath+"/vlans/" + i0+"/priority",schemaPath:"#/properties/vlans/items/properties/priority/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 61440 || isNaN(data5)){
const err9 = {instancePath:instancePath+"/vlans/" + i0+"/priority",schemaPath:"#/properties/vlans/items/properties/priority/maximum",keyword:"maximum",params:{comparison: "<=", limit: 61440},message:"must be <= 61440"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data5 < 0 || isNaN(data5)){
const err10 = {instancePath:instancePath+"/vlans/" + i0+"/priority",schemaPath:"#/properties/vlans/items/properties/priority/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
}
else {
const err11 = {instancePath:instancePath+"/vlans/" + i0,schemaPath:"#/properties/vlans/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/vlans",schemaPath:"#/properties/vlans/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.instances !== undefined){
let data6 = data.instances;
if(Array.isArray(data6)){
if(data6.length > 64){
const err13 = {instancePath:instancePath+"/instances",schemaPath:"#/properties/instances/maxItems",keyword:"maxItems",params:{limit: 64},message:"must NOT have more than 64 items"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
let data7 = data6[i1];
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.id === undefined){
const err14 = {instancePath:instancePath+"/instances/" + i1,schemaPath:"#/properties/instances/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
for(const key2 in data7){
if(!(((key2 === "id") || (key2 === "priority")) || (key2 === "root"))){
const err15 = {instancePath:instancePath+"/instances/" + i1,schemaPath:"#/properties/instances/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data7.id !== undefined){
let data8 = data7.id;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err16 = {instancePath:instancePath+"/instances/" + i1+"/id",schemaPath:"#/properties/instances/items/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 63 || isNaN(data8)){
const err17 = {instancePath:instancePath+"/instances/" + i1+"/id",schemaPath:"#/properties/instances/items/properties/id/maximum",keyword:"maximum",params:{comparison: "<=", limit: 63},message:"must be <= 63"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data8 < 0 || isNaN(data8)){
const err18 = {instancePath:instancePath+"/instances/" + i1+"/id",schemaPath:"#/properties/instances/items/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
if(data7.priority !== undefined){
let data9 = data7.priority;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err19 = {instancePath:instancePath+"/instances/" + i1+"/priority",schemaPath:"#/properties/instances/items/properties/priority/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 61440 || isNaN(data9)){
const err20 = {instancePath:instancePath+"/instances/" + i1+"/priority",schemaPath:"#/properties/instances/items/properties/priority/maximum",keyword:"maximum",params:{comparison: "<=", limit: 61440},message:"must be <= 61440"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data9 < 0 || isNaN(data9)){
const err21 = {instancePath:instancePath+"/instances/" + i1+"/priority",schemaPath:"#/properties/instances/items/properties/priority/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
if(data7.root !== undefined){
let data10 = data7.root;
if(typeof data10 !== "string"){
const err22 = {instancePath:instancePath+"/instances/" + i1+"/root",schemaPath:"#/properties/instances/items/properties/root/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(!((data10 === "primary") || (data10 === "secondary"))){
const err23 = {instancePath:instancePath+"/instances/" + i1+"/root",schemaPath:"#/properties/instances/items/properties/root/enum",keyword:"enum",params:{allowedValues: schema89.properties.instances.items.properties.root.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath:instancePath+"/instances/" + i1,schemaPath:"#/properties/instances/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/instances",schemaPath:"#/properties/instances/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.region !== undefined){
let data11 = data.region;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
for(const key3 in data11){
if(!(((key3 === "name") || (key3 === "revision")) || (key3 === "instances"))){
const err26 = {instancePath:instancePath+"/region",schemaPath:"#/properties/region/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data11.name !== undefined){
let data12 = data11.name;
if(typeof data12 === "string"){
if(func2(data12) > 63){
const err27 = {instancePath:instancePath+"/region/name",schemaPath:"common.schema.json#/$defs/word/maxLength",keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(func2(data12) < 1){
const err28 = {instancePath:instancePath+"/region/name",schemaPath:"common.schema.json#/$defs/word/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(!(formats2(data12))){
const err29 = {instancePath:instancePath+"/region/name",schemaPath:"common.schema.json#/$defs/word/format",keyword:"format",params:{format: "word"},message:"must match format \""+"word"+"\""};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/region/name",schemaPath:"common.schema.json#/$defs/word/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data11.revision !== undefined){
let data13 = data11.revision;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
const err31 = {instancePath:instancePath+"/region/revision",schemaPath:"#/properties/region/properties/revision/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 65535 || isNaN(data13)){
const err32 = {instancePath:instancePath+"/region/revision",schemaPath:"#/properties/region/properties/revision/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data13 < 0 || isNaN(data13)){
const err33 = {instancePath:instancePath+"/region/revision",schemaPath:"#/properties/region/properties/revision/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
if(data11.instances !== undefined){
let data14 = data11.instances;
if(Array.isArray(data14)){
if(data14.length > 64){
const err34 = {instancePath:instancePath+"/region/instances",schemaPath:"#/properties/region/properties/instances/maxItems",keyword:"maxItems",params:{limit: 64},message:"must NOT have more than 64 items"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
const len2 = data14.length;
for(let i2=0; i2<len2; i2++){
let data15 = data14[i2];
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.id === undefined){
const err35 = {instancePath:instancePath+"/region/instances/" + i2,schemaPath:"#/properties/region/properties/instances/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data15.vlans === undefined){
const err36 = {instancePath:instancePath+"/region/instances/" + i2,schemaPath:"#/properties/region/properties/instances/items/required",keyword:"required",params:{missingProperty: "vlans"},message:"must have required property '"+"vlans"+"'"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
for(const key4 in data15){
if(!((key4 === "id") || (key4 === "vlans"))){
const err37 = {instancePath:instancePath+"/region/instances/" + i2,schemaPath:"#/properties/region/properties/instances/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data15.id !== undefined){
let data16 = data15.id;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
const err38 = {instancePath:instancePath+"/region/instances/" + i2+"/id",schemaPath:"#/properties/region/properties/instances/items/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 > 63 || isNaN(data16)){
const err39 = {instancePath:instancePath+"/region/instances/" + i2+"/id",schemaPath:"#/properties/region/properties/instances/items/properties/id/maximum",keyword:"maximum",params:{comparison: "<=", limit: 63},message:"must be <= 63"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(data16 < 1 || isNaN(data16)){
const err40 = {instancePath:instancePath+"/region/instances/" + i2+"/id",schemaPath:"#/properties/region/properties/instances/items/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
if(data15.vlans !== undefined){
if(!(validate50(data15.vlans, {instancePath:instancePath+"/region/instances/" + i2+"/vlans",parentData:data15,parentDataProperty:"vlans",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate50.errors);
errors = vErrors.length;
}
}
}
else {
const err41 = {instancePath:instancePath+"/region/instances/" + i2,schemaPath:"#/properties/region/properties/instances/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
else {
const err42 = {instancePath:instancePath+"/region/instances",schemaPath:"#/properties/region/properties/instances/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
else {
const err43 = {instancePath:instancePath+"/region",schemaPath:"#/properties/region/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data.pathcost !== undefined){
let data18 = data.pathcost;
if(typeof data18 !== "string"){
const err44 = {instancePath:instancePath+"/pathcost",schemaPath:"#/properties/pathcost/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(!((data18 === "long") || (data18 === "short"))){
const err45 = {instancePath:instancePath+"/pathcost",schemaPath:"#/properties/pathcost/enum",keyword:"enum",params:{allowedValues: schema89.properties.pathcost.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data.edge_default !== undefined){
let data19 = data.edge_default;
if(typeof data19 !== "boolean"){
const err46 = {instancePath:instancePath+"/edge_default",schemaPath:"#/properties/edge_default/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(true !== data19){
const err47 = {instancePath:instancePath+"/edge_default",schemaPath:"#/properties/edge_default/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data.bpdu_guard !== undefined){
let data20 = data.bpdu_guard;
if(typeof data20 !== "boolean"){
const err48 = {instancePath:instancePath+"/bpdu_guard",schemaPath:"#/properties/bpdu_guard/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(true !== data20){
const err49 = {instancePath:instancePath+"/bpdu_guard",schemaPath:"#/properties/bpdu_guard/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data.loop_guard !== undefined){
let data21 = data.loop_guard;
if(typeof data21 !== "boolean"){
const err50 = {instancePath:instancePath+"/loop_guard",schemaPath:"#/properties/loop_guard/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(true !== data21){
const err51 = {instancePath:instancePath+"/loop_guard",schemaPath:"#/properties/loop_guard/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
}
else {
const err52 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
validate49.errors = vErrors;
return errors === 0;
}
validate49.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate48(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="stp.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate48.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.state === undefined) && (missing0 = "state")){
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
else {
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs1 === errors;
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.state === undefined){
const err2 = {instancePath,schemaPath:"common.schema.json#/$defs/absent/required",keyword:"required",params:{missingProperty: "state"},message:"must have required property '"+"state"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "state")){
const err3 = {instancePath,schemaPath:"common.schema.json#/$defs/absent/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.state !== undefined){
let data0 = data.state;
if(typeof data0 !== "string"){
const err4 = {instancePath:instancePath+"/state",schemaPath:"common.schema.json#/$defs/absent/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if("absent" !== data0){
const err5 = {instancePath:instancePath+"/state",schemaPath:"common.schema.json#/$defs/absent/properties/state/const",keyword:"const",params:{allowedValue: "absent"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"common.schema.json#/$defs/absent/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
if(valid0){
var props0 = true;
}
ifClause0 = "then";
}
else {
const _errs9 = errors;
if(!(validate49(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate49.errors);
errors = vErrors.length;
}
var _valid0 = _errs9 === errors;
valid0 = _valid0;
if(valid0){
if(props0 !== true){
props0 = true;
}
}
ifClause0 = "else";
}
if(!valid0){
const err7 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate48.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate48.evaluated = {"dynamicProps":true,"dynamicItems":false};

const schema93 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"vrfs.schema.json","title":"Routing tables","description":"VRFs (VPN instances). Also `{ exclusive: true, items: [...] }` or `{ state: absent }`.","x-grain":"Owned per name, and inside a routing table per declared key; targets and families per item.","if":{"type":"array"},"then":{"$ref":"#/$defs/list"},"else":{"if":{"type":"object","required":["state"]},"then":{"$ref":"common.schema.json#/$defs/absent"},"else":{"$ref":"#/$defs/exclusive"}},"$defs":{"list":{"title":"Routing tables: list","type":"array","maxItems":1024,"x-key":["name"],"items":{"$ref":"#/$defs/item"}},"exclusive":{"title":"Routing tables: exclusive list","type":"object","additionalProperties":false,"required":["exclusive","items"],"properties":{"exclusive":{"type":"boolean"},"items":{"$ref":"#/$defs/list"}}},"item":{"title":"Routing table","type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"$ref":"common.schema.json#/$defs/vrf_name"},"description":{"$ref":"common.schema.json#/$defs/line"},"rd":{"$ref":"common.schema.json#/$defs/rd","description":"Makes its prefixes distinct in BGP."},"import":{"description":"Route targets that are imported.","type":"array","maxItems":64,"items":{"$ref":"common.schema.json#/$defs/rd"}},"export":{"description":"Route targets that are exported.","type":"array","maxItems":64,"items":{"$ref":"common.schema.json#/$defs/rd"}},"families":{"description":"Address families, on platforms that must be told.","type":"array","maxItems":2,"items":{"type":"string","enum":["ipv4","ipv6"]}}}}},"examples":[[{"name":"GUEST","rd":"65000:10","import":["65000:10"],"export":["65000:10"],"families":["ipv4"]}]]};
const schema94 = {"title":"Routing tables: list","type":"array","maxItems":1024,"x-key":["name"],"items":{"$ref":"#/$defs/item"}};
const schema95 = {"title":"Routing table","type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"$ref":"common.schema.json#/$defs/vrf_name"},"description":{"$ref":"common.schema.json#/$defs/line"},"rd":{"$ref":"common.schema.json#/$defs/rd","description":"Makes its prefixes distinct in BGP."},"import":{"description":"Route targets that are imported.","type":"array","maxItems":64,"items":{"$ref":"common.schema.json#/$defs/rd"}},"export":{"description":"Route targets that are exported.","type":"array","maxItems":64,"items":{"$ref":"common.schema.json#/$defs/rd"}},"families":{"description":"Address families, on platforms that must be told.","type":"array","maxItems":2,"items":{"type":"string","enum":["ipv4","ipv6"]}}}};
const schema96 = {"title":"Name of a routing table","description":"A VRF, or VPN instance.","type":"string","minLength":1,"maxLength":31,"pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,30}$","examples":["GUEST"]};
const schema98 = {"title":"Route distinguisher or target","description":"`AS:number` or `address:number`.","type":"string","maxLength":26,"pattern":"^[0-9]{1,10}:[0-9]{1,10}$|^[0-9]{1,3}\\.[0-9]{1,3}\\.[0-9]{1,3}\\.[0-9]{1,3}:[0-9]{1,5}$","examples":["65000:10"]};
const pattern24 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]{0,30}$", "u");
const pattern25 = new RegExp("^[0-9]{1,10}:[0-9]{1,10}$|^[0-9]{1,3}\\.[0-9]{1,3}\\.[0-9]{1,3}\\.[0-9]{1,3}:[0-9]{1,5}$", "u");

function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate57.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "name") || (key0 === "description")) || (key0 === "rd")) || (key0 === "import")) || (key0 === "export")) || (key0 === "families"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(func2(data0) > 31){
const err2 = {instancePath:instancePath+"/name",schemaPath:"common.schema.json#/$defs/vrf_name/maxLength",keyword:"maxLength",params:{limit: 31},message:"must NOT have more than 31 characters"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(func2(data0) < 1){
const err3 = {instancePath:instancePath+"/name",schemaPath:"common.schema.json#/$defs/vrf_name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!pattern24.test(data0)){
const err4 = {instancePath:instancePath+"/name",schemaPath:"common.schema.json#/$defs/vrf_name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,30}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._-]{0,30}$"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/name",schemaPath:"common.schema.json#/$defs/vrf_name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.description !== undefined){
let data1 = data.description;
if(typeof data1 === "string"){
if(func2(data1) > 200){
const err6 = {instancePath:instancePath+"/description",schemaPath:"common.schema.json#/$defs/line/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(func2(data1) < 1){
const err7 = {instancePath:instancePath+"/description",schemaPath:"common.schema.json#/$defs/line/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!(formats24(data1))){
const err8 = {instancePath:instancePath+"/description",schemaPath:"common.schema.json#/$defs/line/format",keyword:"format",params:{format: "single-line"},message:"must match format \""+"single-line"+"\""};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/description",schemaPath:"common.schema.json#/$defs/line/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.rd !== undefined){
let data2 = data.rd;
if(typeof data2 === "string"){
if(func2(data2) > 26){
const err10 = {instancePath:instancePath+"/rd",schemaPath:"common.schema.json#/$defs/rd/maxLength",keyword:"maxLength",params:{limit: 26},message:"must NOT have more than 26 characters"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!pattern25.test(data2)){
const err11 = {instancePath:instancePath+"/rd",schemaPath:"common.schema.json#/$defs/rd/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,10}:[0-9]{1,10}$|^[0-9]{1,3}\\.[0-9]{1,3}\\.[0-9]{1,3}\\.[0-9]{1,3}:[0-9]{1,5}$"},message:"must match pattern \""+"^[0-9]{1,10}:[0-9]{1,10}$|^[0-9]{1,3}\\.[0-9]{1,3}\\.[0-9]{1,3}\\.[0-9]{1,3}:[0-9]{1,5}$"+"\""};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/rd",schemaPath:"common.schema.json#/$defs/rd/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.import !== undefined){
let data3 = data.import;
if(Array.isArray(data3)){
if(data3.length > 64){
const err13 = {instancePath:instancePath+"/import",schemaPath:"#/properties/import/maxItems",keyword:"maxItems",params:{limit: 64},message:"must NOT have more than 64 items"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(typeof data4 === "string"){
if(func2(data4) > 26){
const err14 = {instancePath:instancePath+"/import/" + i0,schemaPath:"common.schema.json#/$defs/rd/maxLength",keyword:"maxLength",params:{limit: 26},message:"must NOT have more than 26 characters"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!pattern25.test(data4)){
const err15 = {instancePath:instancePath+"/import/" + i0,schemaPath:"common.schema.json#/$defs/rd/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,10}:[0-9]{1,10}$|^[0-9]{1,3}\\.[0-9]{1,3}\\.[0-9]{1,3}\\.[0-9]{1,3}:[0-9]{1,5}$"},message:"must match pattern \""+"^[0-9]{1,10}:[0-9]{1,10}$|^[0-9]{1,3}\\.[0-9]{1,3}\\.[0-9]{1,3}\\.[0-9]{1,3}:[0-9]{1,5}$"+"\""};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/import/" + i0,schemaPath:"common.schema.json#/$defs/rd/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/import",schemaPath:"#/properties/import/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.export !== undefined){
let data5 = data.export;
if(Array.isArray(data5)){
if(data5.length > 64){
const err18 = {instancePath:instancePath+"/export",schemaPath:"#/properties/export/maxItems",keyword:"maxItems",params:{limit: 64},message:"must NOT have more than 64 items"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
if(typeof data6 === "string"){
if(func2(data6) > 26){
const err19 = {instancePath:instancePath+"/export/" + i1,schemaPath:"common.schema.json#/$defs/rd/maxLength",keyword:"maxLength",params:{limit: 26},message:"must NOT have more than 26 characters"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(!pattern25.test(data6)){
const err20 = {instancePath:instancePath+"/export/" + i1,schemaPath:"common.schema.json#/$defs/rd/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,10}:[0-9]{1,10}$|^[0-9]{1,3}\\.[0-9]{1,3}\\.[0-9]{1,3}\\.[0-9]{1,3}:[0-9]{1,5}$"},message:"must match pattern \""+"^[0-9]{1,10}:[0-9]{1,10}$|^[0-9]{1,3}\\.[0-9]{1,3}\\.[0-9]{1,3}\\.[0-9]{1,3}:[0-9]{1,5}$"+"\""};
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
const err21 = {instancePath:instancePath+"/export/" + i1,schemaPath:"common.schema.json#/$defs/rd/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath:instancePath+"/export",schemaPath:"#/properties/export/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.families !== undefined){
let data7 = data.families;
if(Array.isArray(data7)){
if(data7.length > 2){
const err23 = {instancePath:instancePath+"/families",schemaPath:"#/properties/families/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
const len2 = data7.length;
for(let i2=0; i2<len2; i2++){
let data8 = data7[i2];
if(typeof data8 !== "string"){
const err24 = {instancePath:instancePath+"/families/" + i2,schemaPath:"#/properties/families/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(!((data8 === "ipv4") || (data8 === "ipv6"))){
const err25 = {instancePath:instancePath+"/families/" + i2,schemaPath:"#/properties/families/items/enum",keyword:"enum",params:{allowedValues: schema95.properties.families.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath:instancePath+"/families",schemaPath:"#/properties/families/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
validate57.errors = vErrors;
return errors === 0;
}
validate57.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate56.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length > 1024){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 1024},message:"must NOT have more than 1024 items"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate57(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate57.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate56.errors = vErrors;
return errors === 0;
}
validate56.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema102 = {"title":"Routing tables: exclusive list","type":"object","additionalProperties":false,"required":["exclusive","items"],"properties":{"exclusive":{"type":"boolean"},"items":{"$ref":"#/$defs/list"}}};

function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate60.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.exclusive === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "exclusive"},message:"must have required property '"+"exclusive"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.items === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "items"},message:"must have required property '"+"items"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "exclusive") || (key0 === "items"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.exclusive !== undefined){
if(typeof data.exclusive !== "boolean"){
const err3 = {instancePath:instancePath+"/exclusive",schemaPath:"#/properties/exclusive/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.items !== undefined){
if(!(validate56(data.items, {instancePath:instancePath+"/items",parentData:data,parentDataProperty:"items",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate56.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate60.errors = vErrors;
return errors === 0;
}
validate60.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="vrfs.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate55.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(!(Array.isArray(data))){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs1 === errors;
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs3 = errors;
if(!(validate56(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate56.errors);
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
if(valid0){
var items0 = true;
}
ifClause0 = "then";
}
else {
const _errs4 = errors;
const _errs5 = errors;
let valid1 = true;
const _errs6 = errors;
if(errors === _errs6){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.state === undefined) && (missing0 = "state")){
const err1 = {};
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
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
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
let ifClause1;
if(_valid1){
const _errs8 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.state === undefined){
const err3 = {instancePath,schemaPath:"common.schema.json#/$defs/absent/required",keyword:"required",params:{missingProperty: "state"},message:"must have required property '"+"state"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "state")){
const err4 = {instancePath,schemaPath:"common.schema.json#/$defs/absent/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.state !== undefined){
let data0 = data.state;
if(typeof data0 !== "string"){
const err5 = {instancePath:instancePath+"/state",schemaPath:"common.schema.json#/$defs/absent/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if("absent" !== data0){
const err6 = {instancePath:instancePath+"/state",schemaPath:"common.schema.json#/$defs/absent/properties/state/const",keyword:"const",params:{allowedValue: "absent"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"common.schema.json#/$defs/absent/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var _valid1 = _errs8 === errors;
valid1 = _valid1;
if(valid1){
var props0 = true;
}
ifClause1 = "then";
}
else {
const _errs14 = errors;
if(!(validate60(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate60.errors);
errors = vErrors.length;
}
var _valid1 = _errs14 === errors;
valid1 = _valid1;
if(valid1){
if(props0 !== true){
props0 = true;
}
}
ifClause1 = "else";
}
if(!valid1){
const err8 = {instancePath,schemaPath:"#/else/if",keyword:"if",params:{failingKeyword: ifClause1},message:"must match \""+ifClause1+"\" schema"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
const err9 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate55.errors = vErrors;
evaluated0.props = props0;
evaluated0.items = items0;
return errors === 0;
}
validate55.evaluated = {"dynamicProps":true,"dynamicItems":true};

const schema103 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"interfaces.schema.json","title":"Interfaces","description":"Physical and virtual interfaces. Also `{ exclusive: true, items: [...] }` or `{ state: absent }`.","x-grain":"Owned per interface name, and inside an interface per declared key: without `enabled` it is neither shut nor opened. Unlisted interfaces stay, unless `exclusive: true`. A physical port that leaves the list has its owned keys reset.","if":{"type":"array"},"then":{"$ref":"#/$defs/list"},"else":{"if":{"type":"object","required":["state"]},"then":{"$ref":"common.schema.json#/$defs/absent"},"else":{"$ref":"#/$defs/exclusive"}},"$defs":{"list":{"title":"Interface list","type":"array","maxItems":4096,"x-key":["name"],"items":{"$ref":"#/$defs/interface"}},"exclusive":{"title":"Exclusive interface list","type":"object","additionalProperties":false,"required":["exclusive","items"],"properties":{"exclusive":{"type":"boolean"},"items":{"$ref":"#/$defs/list"}}},"interface":{"title":"Interface","type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"$ref":"common.schema.json#/$defs/interface_name"},"description":{"$ref":"common.schema.json#/$defs/line"},"enabled":{"description":"false takes the interface down.","type":"boolean","examples":[true]},"mtu":{"description":"Bytes.","type":"integer","minimum":64,"maximum":65535,"examples":[1500]},"ipv4":{"description":"The first is the primary address, the others are secondary.","type":"array","maxItems":64,"items":{"$ref":"common.schema.json#/$defs/ipv4_interface"}},"ipv6":{"type":"array","maxItems":64,"items":{"$ref":"common.schema.json#/$defs/ipv6_interface"}},"mode":{"description":"How the port switches; `hybrid` (several untagged VLANs) where the platform has it.","type":"string","enum":["access","trunk","routed","hybrid"]},"access_vlan":{"$ref":"common.schema.json#/$defs/vlan_id"},"trunk":{"title":"Trunk","type":"object","additionalProperties":false,"properties":{"allowed":{"$ref":"common.schema.json#/$defs/vlan_ranges"},"native":{"$ref":"common.schema.json#/$defs/vlan_id"}}},"vrf":{"$ref":"common.schema.json#/$defs/vrf_name","description":"The routing table that the interface belongs to."},"dot1q":{"$ref":"common.schema.json#/$defs/vlan_id","description":"VLAN tag of a subinterface."},"voice_vlan":{"$ref":"common.schema.json#/$defs/vlan_id","description":"VLAN of the telephones behind the port."},"hybrid":{"title":"Hybrid port","type":"object","additionalProperties":false,"properties":{"tagged":{"$ref":"common.schema.json#/$defs/vlan_ranges"},"untagged":{"$ref":"common.schema.json#/$defs/vlan_ranges"},"native":{"$ref":"common.schema.json#/$defs/vlan_id"}},"examples":[{"untagged":"10"}]},"aggregate":{"title":"Member of a bundle","type":"object","additionalProperties":false,"required":["group","mode"],"properties":{"group":{"description":"Number of the bundle.","type":"integer","minimum":1,"maximum":1024,"examples":[1]},"mode":{"description":"LACP (`active`, `passive`) or none (`on`).","type":"string","enum":["active","passive","on"]}}},"speed":{"description":"Mbit/s, or `auto`.","if":{"type":"string"},"then":{"type":"string","enum":["auto"]},"else":{"type":"integer","minimum":10,"maximum":400000,"examples":[1000]}},"duplex":{"description":"`auto`, `full` or `half`.","type":"string","enum":["auto","full","half"]},"acl":{"title":"Packet filters","description":"Access lists, by the names in `acl`.","type":"object","additionalProperties":false,"properties":{"in":{"$ref":"common.schema.json#/$defs/acl_ref","description":"IPv4, packets that come in."},"out":{"$ref":"common.schema.json#/$defs/acl_ref","description":"IPv4, packets that go out."},"ipv6_in":{"$ref":"common.schema.json#/$defs/acl_ref","description":"IPv6, packets that come in."},"ipv6_out":{"$ref":"common.schema.json#/$defs/acl_ref","description":"IPv6, packets that go out."}}},"dhcp_relay":{"description":"DHCP servers that requests are sent on to.","type":"array","maxItems":16,"items":{"$ref":"common.schema.json#/$defs/ipv4"}},"tcp_mss":{"description":"Clamps the segment size of TCP sessions.","type":"integer","minimum":536,"maximum":1460,"examples":[1360]},"hsrp_version":{"description":"Version of HSRP, where the platform has it.","type":"integer","minimum":1,"maximum":2,"examples":[2]},"hsrp":{"description":"Shared gateways (HSRP), owned per group.","type":"array","maxItems":64,"x-key":["group"],"items":{"title":"HSRP group","type":"object","additionalProperties":false,"required":["group","address"],"properties":{"group":{"description":"Number of the group.","type":"integer","minimum":0,"maximum":4095,"examples":[10]},"address":{"$ref":"common.schema.json#/$defs/ipv4","description":"The shared address."},"priority":{"description":"The highest is active.","type":"integer","minimum":0,"maximum":255,"examples":[110]},"preempt":{"description":"Takes over again when it comes back.","type":"boolean","examples":[true]},"preempt_delay":{"description":"Seconds before it takes over.","type":"integer","minimum":0,"maximum":3600,"examples":[60]},"hello":{"description":"Seconds.","type":"integer","minimum":1,"maximum":254,"examples":[1]},"hold":{"description":"Seconds; together with `hello`.","type":"integer","minimum":2,"maximum":255,"examples":[3]},"name":{"$ref":"common.schema.json#/$defs/word"},"secret":{"$ref":"common.schema.json#/$defs/secret_ref","description":"MD5 key."},"track":{"description":"Objects that lower the priority.","type":"array","maxItems":16,"x-key":["object"],"items":{"title":"Tracked object","type":"object","additionalProperties":false,"required":["object","decrement"],"properties":{"object":{"description":"Number of the tracked object.","type":"integer","minimum":1,"maximum":1000,"examples":[1]},"decrement":{"description":"The priority falls by so much.","type":"integer","minimum":1,"maximum":255,"examples":[20]}}}}}}},"vrrp":{"description":"Shared gateways (VRRP), owned per group.","type":"array","maxItems":64,"x-key":["group"],"items":{"title":"VRRP group","type":"object","additionalProperties":false,"required":["group","address"],"properties":{"group":{"description":"Number of the group.","type":"integer","minimum":1,"maximum":255,"examples":[10]},"address":{"$ref":"common.schema.json#/$defs/ipv4","description":"The shared address."},"priority":{"description":"The highest is master.","type":"integer","minimum":1,"maximum":254,"examples":[110]},"preempt":{"description":"Takes over again when it comes back.","type":"boolean","examples":[true]},"preempt_delay":{"description":"Seconds before it takes over.","type":"integer","minimum":0,"maximum":3600,"examples":[60]},"track":{"description":"Objects that lower the priority.","type":"array","maxItems":16,"x-key":["object"],"items":{"title":"Tracked object of VRRP","type":"object","additionalProperties":false,"required":["object","decrement"],"properties":{"object":{"description":"Number of the tracked object.","type":"integer","minimum":1,"maximum":1024,"examples":[1]},"decrement":{"description":"The priority falls by so much.","type":"integer","minimum":1,"maximum":255,"examples":[20]}}}}}}},"stp":{"title":"Spanning tree of the port","type":"object","additionalProperties":false,"properties":{"enabled":{"description":"false: the port takes no part, where the platform can.","type":"boolean","examples":[true]},"edge":{"description":"No bridge is behind the port: it forwards at once.","type":"boolean","const":true,"examples":[true]},"bpdu_guard":{"description":"The port goes down when it hears a bridge.","type":"boolean","examples":[true]},"root_guard":{"description":"No root may be behind the port.","type":"boolean","const":true,"examples":[true]},"loop_guard":{"description":"It does not begin to forward when it stops hearing a bridge.","type":"boolean","const":true,"examples":[true]},"cost":{"description":"Path cost.","type":"integer","minimum":1,"maximum":200000000,"examples":[20000]},"priority":{"description":"A multiple of 16.","type":"integer","minimum":0,"maximum":240,"examples":[64]}}}}}},"examples":[[{"name":"GigabitEthernet1/0/1","description":"uplink","mode":"trunk","trunk":{"allowed":"10,20-30"}}]]};
const schema104 = {"title":"Interface list","type":"array","maxItems":4096,"x-key":["name"],"items":{"$ref":"#/$defs/interface"}};
const schema105 = {"title":"Interface","type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"$ref":"common.schema.json#/$defs/interface_name"},"description":{"$ref":"common.schema.json#/$defs/line"},"enabled":{"description":"false takes the interface down.","type":"boolean","examples":[true]},"mtu":{"description":"Bytes.","type":"integer","minimum":64,"maximum":65535,"examples":[1500]},"ipv4":{"description":"The first is the primary address, the others are secondary.","type":"array","maxItems":64,"items":{"$ref":"common.schema.json#/$defs/ipv4_interface"}},"ipv6":{"type":"array","maxItems":64,"items":{"$ref":"common.schema.json#/$defs/ipv6_interface"}},"mode":{"description":"How the port switches; `hybrid` (several untagged VLANs) where the platform has it.","type":"string","enum":["access","trunk","routed","hybrid"]},"access_vlan":{"$ref":"common.schema.json#/$defs/vlan_id"},"trunk":{"title":"Trunk","type":"object","additionalProperties":false,"properties":{"allowed":{"$ref":"common.schema.json#/$defs/vlan_ranges"},"native":{"$ref":"common.schema.json#/$defs/vlan_id"}}},"vrf":{"$ref":"common.schema.json#/$defs/vrf_name","description":"The routing table that the interface belongs to."},"dot1q":{"$ref":"common.schema.json#/$defs/vlan_id","description":"VLAN tag of a subinterface."},"voice_vlan":{"$ref":"common.schema.json#/$defs/vlan_id","description":"VLAN of the telephones behind the port."},"hybrid":{"title":"Hybrid port","type":"object","additionalProperties":false,"properties":{"tagged":{"$ref":"common.schema.json#/$defs/vlan_ranges"},"untagged":{"$ref":"common.schema.json#/$defs/vlan_ranges"},"native":{"$ref":"common.schema.json#/$defs/vlan_id"}},"examples":[{"untagged":"10"}]},"aggregate":{"title":"Member of a bundle","type":"object","additionalProperties":false,"required":["group","mode"],"properties":{"group":{"description":"Number of the bundle.","type":"integer","minimum":1,"maximum":1024,"examples":[1]},"mode":{"description":"LACP (`active`, `passive`) or none (`on`).","type":"string","enum":["active","passive","on"]}}},"speed":{"description":"Mbit/s, or `auto`.","if":{"type":"string"},"then":{"type":"string","enum":["auto"]},"else":{"type":"integer","minimum":10,"maximum":400000,"examples":[1000]}},"duplex":{"description":"`auto`, `full` or `half`.","type":"string","enum":["auto","full","half"]},"acl":{"title":"Packet filters","description":"Access lists, by the names in `acl`.","type":"object","additionalProperties":false,"properties":{"in":{"$ref":"common.schema.json#/$defs/acl_ref","description":"IPv4, packets that come in."},"out":{"$ref":"common.schema.json#/$defs/acl_ref","description":"IPv4, packets that go out."},"ipv6_in":{"$ref":"common.schema.json#/$defs/acl_ref","description":"IPv6, packets that come in."},"ipv6_out":{"$ref":"common.schema.json#/$defs/acl_ref","description":"IPv6, packets that go out."}}},"dhcp_relay":{"description":"DHCP servers that requests are sent on to.","type":"array","maxItems":16,"items":{"$ref":"common.schema.json#/$defs/ipv4"}},"tcp_mss":{"description":"Clamps the segment size of TCP sessions.","type":"integer","minimum":536,"maximum":1460,"examples":[1360]},"hsrp_version":{"description":"Version of HSRP, where the platform has it.","type":"integer","minimum":1,"maximum":2,"examples":[2]},"hsrp":{"description":"Shared gateways (HSRP), owned per group.","type":"array","maxItems":64,"x-key":["group"],"items":{"title":"HSRP group","type":"object","additionalProperties":false,"required":["group","address"],"properties":{"group":{"description":"Number of the group.","type":"integer","minimum":0,"maximum":4095,"examples":[10]},"address":{"$ref":"common.schema.json#/$defs/ipv4","description":"The shared address."},"priority":{"description":"The highest is active.","type":"integer","minimum":0,"maximum":255,"examples":[110]},"preempt":{"description":"Takes over again when it comes back.","type":"boolean","examples":[true]},"preempt_delay":{"description":"Seconds before it takes over.","type":"integer","minimum":0,"maximum":3600,"examples":[60]},"hello":{"description":"Seconds.","type":"integer","minimum":1,"maximum":254,"examples":[1]},"hold":{"description":"Seconds; together with `hello`.","type":"integer","minimum":2,"maximum":255,"examples":[3]},"name":{"$ref":"common.schema.json#/$defs/word"},"secret":{"$ref":"common.schema.json#/$defs/secret_ref","description":"MD5 key."},"track":{"description":"Objects that lower the priority.","type":"array","maxItems":16,"x-key":["object"],"items":{"title":"Tracked object","type":"object","additionalProperties":false,"required":["object","decrement"],"properties":{"object":{"description":"Number of the tracked object.","type":"integer","minimum":1,"maximum":1000,"examples":[1]},"decrement":{"description":"The priority falls by so much.","type":"integer","minimum":1,"maximum":255,"examples":[20]}}}}}}},"vrrp":{"description":"Shared gateways (VRRP), owned per group.","type":"array","maxItems":64,"x-key":["group"],"items":{"title":"VRRP group","type":"object","additionalProperties":false,"required":["group","address"],"properties":{"group":{"description":"Number of the group.","type":"integer","minimum":1,"maximum":255,"examples":[10]},"address":{"$ref":"common.schema.json#/$defs/ipv4","description":"The shared address."},"priority":{"description":"The highest is master.","type":"integer","minimum":1,"maximum":254,"examples":[110]},"preempt":{"description":"Takes over again when it comes back.","type":"boolean","examples":[true]},"preempt_delay":{"description":"Seconds before it takes over.","type":"integer","minimum":0,"maximum":3600,"examples":[60]},"track":{"description":"Objects that lower the priority.","type":"array","maxItems":16,"x-key":["object"],"items":{"title":"Tracked object of VRRP","type":"object","additionalProperties":false,"required":["object","decrement"],"properties":{"object":{"description":"Number of the tracked object.","type":"integer","minimum":1,"maximum":1024,"examples":[1]},"decrement":{"description":"The priority falls by so much.","type":"integer","minimum":1,"maximum":255,"examples":[20]}}}}}}},"stp":{"title":"Spanning tree of the port","type":"object","additionalProperties":false,"properties":{"enabled":{"description":"false: the port takes no part, where the platform can.","type":"boolean","examples":[true]},"edge":{"description":"No bridge is behind the port: it forwards at once.","type":"boolean","const":true,"examples":[true]},"bpdu_guard":{"description":"The port goes down when it hears a bridge.","type":"boolean","examples":[true]},"root_guard":{"description":"No root may be behind the port.","type":"boolean","const":true,"examples":[true]},"loop_guard":{"description":"It does not begin to forward when it stops hearing a bridge.","type":"boolean","const":true,"examples":[true]},"cost":{"description":"Path cost.","type":"integer","minimum":1,"maximum":200000000,"examples":[20000]},"priority":{"description":"A multiple of 16.","type":"integer","minimum":0,"maximum":240,"examples":[64]}}}}};
const schema106 = {"title":"Interface name","description":"The full name as the device prints it, without blanks.","type":"string","minLength":1,"maxLength":63,"pattern":"^[A-Za-z][A-Za-z0-9./:_-]{0,62}$","examples":["GigabitEthernet1/0/1"]};
const schema108 = {"title":"IPv4 address of an interface","description":"Address with prefix length; the address is one that a host may have.","type":"string","maxLength":18,"format":"ipv4-interface","examples":["10.0.0.1/30"]};
const schema109 = {"title":"IPv6 address of an interface","description":"Address with prefix length.","type":"string","maxLength":49,"format":"ipv6-interface","examples":["2001:db8::1/64"]};
const schema120 = {"title":"IPv4 address","type":"string","maxLength":15,"format":"ipv4-address","examples":["10.0.0.1"]};
const pattern28 = new RegExp("^[A-Za-z][A-Za-z0-9./:_-]{0,62}$", "u");
const formats62 = formats["ipv4-interface"];
const formats64 = formats["ipv6-interface"];
const formats68 = formats["ipv4-address"];

function validate67(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate67.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(!(Array.isArray(data))){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs1 === errors;
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs3 = errors;
if(Array.isArray(data)){
if(data.length > 4094){
const err1 = {instancePath,schemaPath:"#/then/maxItems",keyword:"maxItems",params:{limit: 4094},message:"must NOT have more than 4094 items"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.length < 1){
const err2 = {instancePath,schemaPath:"#/then/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/vlan_id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 4094 || isNaN(data0)){
const err4 = {instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/vlan_id/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4094},message:"must be <= 4094"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err5 = {instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/vlan_id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/then/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
if(valid0){
var items0 = true;
}
ifClause0 = "then";
}
else {
const _errs8 = errors;
if(typeof data === "string"){
if(func2(data) > 2000){
const err7 = {instancePath,schemaPath:"#/else/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(func2(data) < 1){
const err8 = {instancePath,schemaPath:"#/else/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!(formats54(data))){
const err9 = {instancePath,schemaPath:"#/else/format",keyword:"format",params:{format: "vlan-ranges"},message:"must match format \""+"vlan-ranges"+"\""};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath,schemaPath:"#/else/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var _valid0 = _errs8 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
const err11 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate67.errors = vErrors;
evaluated0.items = items0;
return errors === 0;
}
validate67.evaluated = {"dynamicProps":false,"dynamicItems":true};

const schema118 = {"title":"Access list","description":"Name or number of an access list.","if":{"type":"string"},"then":{"$ref":"#/$defs/name"},"else":{"type":"integer","minimum":1,"maximum":99999,"examples":[10]}};

function validate71(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate71.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(typeof data !== "string"){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs1 === errors;
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs3 = errors;
if(typeof data === "string"){
if(func2(data) > 63){
const err1 = {instancePath,schemaPath:"#/$defs/name/maxLength",keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(func2(data) < 1){
const err2 = {instancePath,schemaPath:"#/$defs/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!pattern9.test(data)){
const err3 = {instancePath,schemaPath:"#/$defs/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"+"\""};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath,schemaPath:"#/$defs/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
ifClause0 = "then";
}
else {
const _errs6 = errors;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
const err5 = {instancePath,schemaPath:"#/else/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 99999 || isNaN(data)){
const err6 = {instancePath,schemaPath:"#/else/maximum",keyword:"maximum",params:{comparison: "<=", limit: 99999},message:"must be <= 99999"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data < 1 || isNaN(data)){
const err7 = {instancePath,schemaPath:"#/else/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
var _valid0 = _errs6 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
const err8 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate71.errors = vErrors;
return errors === 0;
}
validate71.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate66(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate66.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema105.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(func2(data0) > 63){
const err2 = {instancePath:instancePath+"/name",schemaPath:"common.schema.json#/$defs/interface_name/maxLength",keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(func2(data0) < 1){
const err3 = {instancePath:instancePath+"/name",schemaPath:"common.schema.json#/$defs/interface_name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!pattern28.test(data0)){
const err4 = {instancePath:instancePath+"/name",schemaPath:"common.schema.json#/$defs/interface_name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9./:_-]{0,62}$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9./:_-]{0,62}$"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/name",schemaPath:"common.schema.json#/$defs/interface_name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.description !== undefined){
let data1 = data.description;
if(typeof data1 === "string"){
if(func2(data1) > 200){
const err6 = {instancePath:instancePath+"/description",schemaPath:"common.schema.json#/$defs/line/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(func2(data1) < 1){
const err7 = {instancePath:instancePath+"/description",schemaPath:"common.schema.json#/$defs/line/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!(formats24(data1))){
const err8 = {instancePath:instancePath+"/description",schemaPath:"common.schema.json#/$defs/line/format",keyword:"format",params:{format: "single-line"},message:"must match format \""+"single-line"+"\""};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/description",schemaPath:"common.schema.json#/$defs/line/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.enabled !== undefined){
if(typeof data.enabled !== "boolean"){
const err10 = {instancePath:instancePath+"/enabled",schemaPath:"#/properties/enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.mtu !== undefined){
let data3 = data.mtu;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err11 = {instancePath:instancePath+"/mtu",schemaPath:"#/properties/mtu/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 65535 || isNaN(data3)){
const err12 = {instancePath:instancePath+"/mtu",schemaPath:"#/properties/mtu/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data3 < 64 || isNaN(data3)){
const err13 = {instancePath:instancePath+"/mtu",schemaPath:"#/properties/mtu/minimum",keyword:"minimum",params:{comparison: ">=", limit: 64},message:"must be >= 64"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
if(data.ipv4 !== undefined){
let data4 = data.ipv4;
if(Array.isArray(data4)){
if(data4.length > 64){
const err14 = {instancePath:instancePath+"/ipv4",schemaPath:"#/properties/ipv4/maxItems",keyword:"maxItems",params:{limit: 64},message:"must NOT have more than 64 items"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(typeof data5 === "string"){
if(func2(data5) > 18){
const err15 = {instancePath:instancePath+"/ipv4/" + i0,schemaPath:"common.schema.json#/$defs/ipv4_interface/maxLength",keyword:"maxLength",params:{limit: 18},message:"must NOT have more than 18 characters"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(!(formats62(data5))){
const err16 = {instancePath:instancePath+"/ipv4/" + i0,schemaPath:"common.schema.json#/$defs/ipv4_interface/format",keyword:"format",params:{format: "ipv4-interface"},message:"must match format \""+"ipv4-interface"+"\""};
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
const err17 = {instancePath:instancePath+"/ipv4/" + i0,schemaPath:"common.schema.json#/$defs/ipv4_interface/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/ipv4",schemaPath:"#/properties/ipv4/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.ipv6 !== undefined){
let data6 = data.ipv6;
if(Array.isArray(data6)){
if(data6.length > 64){
const err19 = {instancePath:instancePath+"/ipv6",schemaPath:"#/properties/ipv6/maxItems",keyword:"maxItems",params:{limit: 64},message:"must NOT have more than 64 items"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
let data7 = data6[i1];
if(typeof data7 === "string"){
if(func2(data7) > 49){
const err20 = {instancePath:instancePath+"/ipv6/" + i1,schemaPath:"common.schema.json#/$defs/ipv6_interface/maxLength",keyword:"maxLength",params:{limit: 49},message:"must NOT have more than 49 characters"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(!(formats64(data7))){
const err21 = {instancePath:instancePath+"/ipv6/" + i1,schemaPath:"common.schema.json#/$defs/ipv6_interface/format",keyword:"format",params:{format: "ipv6-interface"},message:"must match format \""+"ipv6-interface"+"\""};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/ipv6/" + i1,schemaPath:"common.schema.json#/$defs/ipv6_interface/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err23 = {instancePath:instancePath+"/ipv6",schemaPath:"#/properties/ipv6/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.mode !== undefined){
let data8 = data.mode;
if(typeof data8 !== "string"){
const err24 = {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(!((((data8 === "access") || (data8 === "trunk")) || (data8 === "routed")) || (data8 === "hybrid"))){
const err25 = {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/enum",keyword:"enum",params:{allowedValues: schema105.properties.mode.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.access_vlan !== undefined){
let data9 = data.access_vlan;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err26 = {instancePath:instancePath+"/access_vlan",schemaPath:"common.schema.json#/$defs/vlan_id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 4094 || isNaN(data9)){
const err27 = {instancePath:instancePath+"/access_vlan",schemaPath:"common.schema.json#/$defs/vlan_id/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4094},message:"must be <= 4094"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data9 < 1 || isNaN(data9)){
const err28 = {instancePath:instancePath+"/access_vlan",schemaPath:"common.schema.json#/$defs/vlan_id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
if(data.trunk !== undefined){
let data10 = data.trunk;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
for(const key1 in data10){
if(!((key1 === "allowed") || (key1 === "native"))){
const err29 = {instancePath:instancePath+"/trunk",schemaPath:"#/properties/trunk/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data10.allowed !== undefined){
if(!(validate67(data10.allowed, {instancePath:instancePath+"/trunk/allowed",parentData:data10,parentDataProperty:"allowed",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate67.errors);
errors = vErrors.length;
}
}
if(data10.native !== undefined){
let data12 = data10.native;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
const err30 = {instancePath:instancePath+"/trunk/native",schemaPath:"common.schema.json#/$defs/vlan_id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 4094 || isNaN(data12)){
const err31 = {instancePath:instancePath+"/trunk/native",schemaPath:"common.schema.json#/$defs/vlan_id/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4094},message:"must be <= 4094"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data12 < 1 || isNaN(data12)){
const err32 = {instancePath:instancePath+"/trunk/native",schemaPath:"common.schema.json#/$defs/vlan_id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
}
else {
const err33 = {instancePath:instancePath+"/trunk",schemaPath:"#/properties/trunk/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.vrf !== undefined){
let data13 = data.vrf;
if(typeof data13 === "string"){
if(func2(data13) > 31){
const err34 = {instancePath:instancePath+"/vrf",schemaPath:"common.schema.json#/$defs/vrf_name/maxLength",keyword:"maxLength",params:{limit: 31},message:"must NOT have more than 31 characters"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(func2(data13) < 1){
const err35 = {instancePath:instancePath+"/vrf",schemaPath:"common.schema.json#/$defs/vrf_name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(!pattern24.test(data13)){
const err36 = {instancePath:instancePath+"/vrf",schemaPath:"common.schema.json#/$defs/vrf_name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,30}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._-]{0,30}$"+"\""};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
else {
const err37 = {instancePath:instancePath+"/vrf",schemaPath:"common.schema.json#/$defs/vrf_name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.dot1q !== undefined){
let data14 = data.dot1q;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
const err38 = {instancePath:instancePath+"/dot1q",schemaPath:"common.schema.json#/$defs/vlan_id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 4094 || isNaN(data14)){
const err39 = {instancePath:instancePath+"/dot1q",schemaPath:"common.schema.json#/$defs/vlan_id/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4094},message:"must be <= 4094"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(data14 < 1 || isNaN(data14)){
const err40 = {instancePath:instancePath+"/dot1q",schemaPath:"common.schema.json#/$defs/vlan_id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
if(data.voice_vlan !== undefined){
let data15 = data.voice_vlan;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
const err41 = {instancePath:instancePath+"/voice_vlan",schemaPath:"common.schema.json#/$defs/vlan_id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 4094 || isNaN(data15)){
const err42 = {instancePath:instancePath+"/voice_vlan",schemaPath:"common.schema.json#/$defs/vlan_id/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4094},message:"must be <= 4094"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(data15 < 1 || isNaN(data15)){
const err43 = {instancePath:instancePath+"/voice_vlan",schemaPath:"common.schema.json#/$defs/vlan_id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
if(data.hybrid !== undefined){
let data16 = data.hybrid;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
for(const key2 in data16){
if(!(((key2 === "tagged") || (key2 === "untagged")) || (key2 === "native"))){
const err44 = {instancePath:instancePath+"/hybrid",schemaPath:"#/properties/hybrid/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data16.tagged !== undefined){
if(!(validate67(data16.tagged, {instancePath:instancePath+"/hybrid/tagged",parentData:data16,parentDataProperty:"tagged",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate67.errors);
errors = vErrors.length;
}
}
if(data16.untagged !== undefined){
if(!(validate67(data16.untagged, {instancePath:instancePath+"/hybrid/untagged",parentData:data16,parentDataProperty:"untagged",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate67.errors);
errors = vErrors.length;
}
}
if(data16.native !== undefined){
let data19 = data16.native;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
const err45 = {instancePath:instancePath+"/hybrid/native",schemaPath:"common.schema.json#/$defs/vlan_id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 > 4094 || isNaN(data19)){
const err46 = {instancePath:instancePath+"/hybrid/native",schemaPath:"common.schema.json#/$defs/vlan_id/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4094},message:"must be <= 4094"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(data19 < 1 || isNaN(data19)){
const err47 = {instancePath:instancePath+"/hybrid/native",schemaPath:"common.schema.json#/$defs/vlan_id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
const err48 = {instancePath:instancePath+"/hybrid",schemaPath:"#/properties/hybrid/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data.aggregate !== undefined){
let data20 = data.aggregate;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(data20.group === undefined){
const err49 = {instancePath:instancePath+"/aggregate",schemaPath:"#/properties/aggregate/required",keyword:"required",params:{missingProperty: "group"},message:"must have required property '"+"group"+"'"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(data20.mode === undefined){
const err50 = {instancePath:instancePath+"/aggregate",schemaPath:"#/properties/aggregate/required",keyword:"required",params:{missingProperty: "mode"},message:"must have required property '"+"mode"+"'"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
for(const key3 in data20){
if(!((key3 === "group") || (key3 === "mode"))){
const err51 = {instancePath:instancePath+"/aggregate",schemaPath:"#/properties/aggregate/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data20.group !== undefined){
let data21 = data20.group;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
const err52 = {instancePath:instancePath+"/aggregate/group",schemaPath:"#/properties/aggregate/properties/group/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 > 1024 || isNaN(data21)){
const err53 = {instancePath:instancePath+"/aggregate/group",schemaPath:"#/properties/aggregate/properties/group/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1024},message:"must be <= 1024"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(data21 < 1 || isNaN(data21)){
const err54 = {instancePath:instancePath+"/aggregate/group",schemaPath:"#/properties/aggregate/properties/group/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
}
if(data20.mode !== undefined){
let data22 = data20.mode;
if(typeof data22 !== "string"){
const err55 = {instancePath:instancePath+"/aggregate/mode",schemaPath:"#/properties/aggregate/properties/mode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(!(((data22 === "active") || (data22 === "passive")) || (data22 === "on"))){
const err56 = {instancePath:instancePath+"/aggregate/mode",schemaPath:"#/properties/aggregate/properties/mode/enum",keyword:"enum",params:{allowedValues: schema105.properties.aggregate.properties.mode.enum},message:"must be equal to one of the allowed values"};
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
const err57 = {instancePath:instancePath+"/aggregate",schemaPath:"#/properties/aggregate/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data.speed !== undefined){
let data23 = data.speed;
const _errs59 = errors;
let valid18 = true;
const _errs60 = errors;
if(typeof data23 !== "string"){
const err58 = {};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
var _valid0 = _errs60 === errors;
errors = _errs59;
if(vErrors !== null){
if(_errs59){
vErrors.length = _errs59;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs62 = errors;
if(typeof data23 !== "string"){
const err59 = {instancePath:instancePath+"/speed",schemaPath:"#/properties/speed/then/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(!(data23 === "auto")){
const err60 = {instancePath:instancePath+"/speed",schemaPath:"#/properties/speed/then/enum",keyword:"enum",params:{allowedValues: schema105.properties.speed.then.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
var _valid0 = _errs62 === errors;
valid18 = _valid0;
ifClause0 = "then";
}
else {
const _errs64 = errors;
if(!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))){
const err61 = {instancePath:instancePath+"/speed",schemaPath:"#/properties/speed/else/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 > 400000 || isNaN(data23)){
const err62 = {instancePath:instancePath+"/speed",schemaPath:"#/properties/speed/else/maximum",keyword:"maximum",params:{comparison: "<=", limit: 400000},message:"must be <= 400000"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if(data23 < 10 || isNaN(data23)){
const err63 = {instancePath:instancePath+"/speed",schemaPath:"#/properties/speed/else/minimum",keyword:"minimum",params:{comparison: ">=", limit: 10},message:"must be >= 10"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
var _valid0 = _errs64 === errors;
valid18 = _valid0;
ifClause0 = "else";
}
if(!valid18){
const err64 = {instancePath:instancePath+"/speed",schemaPath:"#/properties/speed/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data.duplex !== undefined){
let data24 = data.duplex;
if(typeof data24 !== "string"){
const err65 = {instancePath:instancePath+"/duplex",schemaPath:"#/properties/duplex/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if(!(((data24 === "auto") || (data24 === "full")) || (data24 === "half"))){
const err66 = {instancePath:instancePath+"/duplex",schemaPath:"#/properties/duplex/enum",keyword:"enum",params:{allowedValues: schema105.properties.duplex.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data.acl !== undefined){
let data25 = data.acl;
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
for(const key4 in data25){
if(!((((key4 === "in") || (key4 === "out")) || (key4 === "ipv6_in")) || (key4 === "ipv6_out"))){
const err67 = {instancePath:instancePath+"/acl",schemaPath:"#/properties/acl/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data25.in !== undefined){
if(!(validate71(data25.in, {instancePath:instancePath+"/acl/in",parentData:data25,parentDataProperty:"in",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate71.errors);
errors = vErrors.length;
}
}
if(data25.out !== undefined){
if(!(validate71(data25.out, {instancePath:instancePath+"/acl/out",parentData:data25,parentDataProperty:"out",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate71.errors);
errors = vErrors.length;
}
}
if(data25.ipv6_in !== undefined){
if(!(validate71(data25.ipv6_in, {instancePath:instancePath+"/acl/ipv6_in",parentData:data25,parentDataProperty:"ipv6_in",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate71.errors);
errors = vErrors.length;
}
}
if(data25.ipv6_out !== undefined){
if(!(validate71(data25.ipv6_out, {instancePath:instancePath+"/acl/ipv6_out",parentData:data25,parentDataProperty:"ipv6_out",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate71.errors);
errors = vErrors.length;
}
}
}
else {
const err68 = {instancePath:instancePath+"/acl",schemaPath:"#/properties/acl/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data.dhcp_relay !== undefined){
let data30 = data.dhcp_relay;
if(Array.isArray(data30)){
if(data30.length > 16){
const err69 = {instancePath:instancePath+"/dhcp_relay",schemaPath:"#/properties/dhcp_relay/maxItems",keyword:"maxItems",params:{limit: 16},message:"must NOT have more than 16 items"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
const len2 = data30.length;
for(let i2=0; i2<len2; i2++){
let data31 = data30[i2];
if(typeof data31 === "string"){
if(func2(data31) > 15){
const err70 = {instancePath:instancePath+"/dhcp_relay/" + i2,schemaPath:"common.schema.json#/$defs/ipv4/maxLength",keyword:"maxLength",params:{limit: 15},message:"must NOT have more than 15 characters"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if(!(formats68(data31))){
const err71 = {instancePath:instancePath+"/dhcp_relay/" + i2,schemaPath:"common.schema.json#/$defs/ipv4/format",keyword:"format",params:{format: "ipv4-address"},message:"must match format \""+"ipv4-address"+"\""};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
else {
const err72 = {instancePath:instancePath+"/dhcp_relay/" + i2,schemaPath:"common.schema.json#/$defs/ipv4/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
}
else {
const err73 = {instancePath:instancePath+"/dhcp_relay",schemaPath:"#/properties/dhcp_relay/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data.tcp_mss !== undefined){
let data32 = data.tcp_mss;
if(!(((typeof data32 == "number") && (!(data32 % 1) && !isNaN(data32))) && (isFinite(data32)))){
const err74 = {instancePath:instancePath+"/tcp_mss",schemaPath:"#/properties/tcp_mss/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if((typeof data32 == "number") && (isFinite(data32))){
if(data32 > 1460 || isNaN(data32)){
const err75 = {instancePath:instancePath+"/tcp_mss",schemaPath:"#/properties/tcp_mss/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1460},message:"must be <= 1460"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if(data32 < 536 || isNaN(data32)){
const err76 = {instancePath:instancePath+"/tcp_mss",schemaPath:"#/properties/tcp_mss/minimum",keyword:"minimum",params:{comparison: ">=", limit: 536},message:"must be >= 536"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
}
if(data.hsrp_version !== undefined){
let data33 = data.hsrp_version;
if(!(((typeof data33 == "number") && (!(data33 % 1) && !isNaN(data33))) && (isFinite(data33)))){
const err77 = {instancePath:instancePath+"/hsrp_version",schemaPath:"#/properties/hsrp_version/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
if((typeof data33 == "number") && (isFinite(data33))){
if(data33 > 2 || isNaN(data33)){
const err78 = {instancePath:instancePath+"/hsrp_version",schemaPath:"#/properties/hsrp_version/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2},message:"must be <= 2"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
if(data33 < 1 || isNaN(data33)){
const err79 = {instancePath:instancePath+"/hsrp_version",schemaPath:"#/properties/hsrp_version/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
}
if(data.hsrp !== undefined){
let data34 = data.hsrp;
if(Array.isArray(data34)){
if(data34.length > 64){
const err80 = {instancePath:instancePath+"/hsrp",schemaPath:"#/properties/hsrp/maxItems",keyword:"maxItems",params:{limit: 64},message:"must NOT have more than 64 items"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
const len3 = data34.length;
for(let i3=0; i3<len3; i3++){
let data35 = data34[i3];
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
if(data35.group === undefined){
const err81 = {instancePath:instancePath+"/hsrp/" + i3,schemaPath:"#/properties/hsrp/items/required",keyword:"required",params:{missingProperty: "group"},message:"must have required property '"+"group"+"'"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
if(data35.address === undefined){
const err82 = {instancePath:instancePath+"/hsrp/" + i3,schemaPath:"#/properties/hsrp/items/required",keyword:"required",params:{missingProperty: "address"},message:"must have required property '"+"address"+"'"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
for(const key5 in data35){
if(!(func1.call(schema105.properties.hsrp.items.properties, key5))){
const err83 = {instancePath:instancePath+"/hsrp/" + i3,schemaPath:"#/properties/hsrp/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data35.group !== undefined){
let data36 = data35.group;
if(!(((typeof data36 == "number") && (!(data36 % 1) && !isNaN(data36))) && (isFinite(data36)))){
const err84 = {instancePath:instancePath+"/hsrp/" + i3+"/group",schemaPath:"#/properties/hsrp/items/properties/group/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
if((typeof data36 == "number") && (isFinite(data36))){
if(data36 > 4095 || isNaN(data36)){
const err85 = {instancePath:instancePath+"/hsrp/" + i3+"/group",schemaPath:"#/properties/hsrp/items/properties/group/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4095},message:"must be <= 4095"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
if(data36 < 0 || isNaN(data36)){
const err86 = {instancePath:instancePath+"/hsrp/" + i3+"/group",schemaPath:"#/properties/hsrp/items/properties/group/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
}
if(data35.address !== undefined){
let data37 = data35.address;
if(typeof data37 === "string"){
if(func2(data37) > 15){
const err87 = {instancePath:instancePath+"/hsrp/" + i3+"/address",schemaPath:"common.schema.json#/$defs/ipv4/maxLength",keyword:"maxLength",params:{limit: 15},message:"must NOT have more than 15 characters"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
if(!(formats68(data37))){
const err88 = {instancePath:instancePath+"/hsrp/" + i3+"/address",schemaPath:"common.schema.json#/$defs/ipv4/format",keyword:"format",params:{format: "ipv4-address"},message:"must match format \""+"ipv4-address"+"\""};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
else {
const err89 = {instancePath:instancePath+"/hsrp/" + i3+"/address",schemaPath:"common.schema.json#/$defs/ipv4/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data35.priority !== undefined){
let data38 = data35.priority;
if(!(((typeof data38 == "number") && (!(data38 % 1) && !isNaN(data38))) && (isFinite(data38)))){
const err90 = {instancePath:instancePath+"/hsrp/" + i3+"/priority",schemaPath:"#/properties/hsrp/items/properties/priority/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
if((typeof data38 == "number") && (isFinite(data38))){
if(data38 > 255 || isNaN(data38)){
const err91 = {instancePath:instancePath+"/hsrp/" + i3+"/priority",schemaPath:"#/properties/hsrp/items/properties/priority/maximum",keyword:"maximum",params:{comparison: "<=", limit: 255},message:"must be <= 255"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
if(data38 < 0 || isNaN(data38)){
const err92 = {instancePath:instancePath+"/hsrp/" + i3+"/priority",schemaPath:"#/properties/hsrp/items/properties/priority/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
}
if(data35.preempt !== undefined){
if(typeof data35.preempt !== "boolean"){
const err93 = {instancePath:instancePath+"/hsrp/" + i3+"/preempt",schemaPath:"#/properties/hsrp/items/properties/preempt/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data35.preempt_delay !== undefined){
let data40 = data35.preempt_delay;
if(!(((typeof data40 == "number") && (!(data40 % 1) && !isNaN(data40))) && (isFinite(data40)))){
const err94 = {instancePath:instancePath+"/hsrp/" + i3+"/preempt_delay",schemaPath:"#/properties/hsrp/items/properties/preempt_delay/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
if((typeof data40 == "number") && (isFinite(data40))){
if(data40 > 3600 || isNaN(data40)){
const err95 = {instancePath:instancePath+"/hsrp/" + i3+"/preempt_delay",schemaPath:"#/properties/hsrp/items/properties/preempt_delay/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3600},message:"must be <= 3600"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
if(data40 < 0 || isNaN(data40)){
const err96 = {instancePath:instancePath+"/hsrp/" + i3+"/preempt_delay",schemaPath:"#/properties/hsrp/items/properties/preempt_delay/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
}
if(data35.hello !== undefined){
let data41 = data35.hello;
if(!(((typeof data41 == "number") && (!(data41 % 1) && !isNaN(data41))) && (isFinite(data41)))){
const err97 = {instancePath:instancePath+"/hsrp/" + i3+"/hello",schemaPath:"#/properties/hsrp/items/properties/hello/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
if((typeof data41 == "number") && (isFinite(data41))){
if(data41 > 254 || isNaN(data41)){
const err98 = {instancePath:instancePath+"/hsrp/" + i3+"/hello",schemaPath:"#/properties/hsrp/items/properties/hello/maximum",keyword:"maximum",params:{comparison: "<=", limit: 254},message:"must be <= 254"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
if(data41 < 1 || isNaN(data41)){
const err99 = {instancePath:instancePath+"/hsrp/" + i3+"/hello",schemaPath:"#/properties/hsrp/items/properties/hello/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
}
if(data35.hold !== undefined){
let data42 = data35.hold;
if(!(((typeof data42 == "number") && (!(data42 % 1) && !isNaN(data42))) && (isFinite(data42)))){
const err100 = {instancePath:instancePath+"/hsrp/" + i3+"/hold",schemaPath:"#/properties/hsrp/items/properties/hold/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
if((typeof data42 == "number") && (isFinite(data42))){
if(data42 > 255 || isNaN(data42)){
const err101 = {instancePath:instancePath+"/hsrp/" + i3+"/hold",schemaPath:"#/properties/hsrp/items/properties/hold/maximum",keyword:"maximum",params:{comparison: "<=", limit: 255},message:"must be <= 255"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
if(data42 < 2 || isNaN(data42)){
const err102 = {instancePath:instancePath+"/hsrp/" + i3+"/hold",schemaPath:"#/properties/hsrp/items/properties/hold/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2},message:"must be >= 2"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
}
if(data35.name !== undefined){
let data43 = data35.name;
if(typeof data43 === "string"){
if(func2(data43) > 63){
const err103 = {instancePath:instancePath+"/hsrp/" + i3+"/name",schemaPath:"common.schema.json#/$defs/word/maxLength",keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
if(func2(data43) < 1){
const err104 = {instancePath:instancePath+"/hsrp/" + i3+"/name",schemaPath:"common.schema.json#/$defs/word/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
if(!(formats2(data43))){
const err105 = {instancePath:instancePath+"/hsrp/" + i3+"/name",schemaPath:"common.schema.json#/$defs/word/format",keyword:"format",params:{format: "word"},message:"must match format \""+"word"+"\""};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
else {
const err106 = {instancePath:instancePath+"/hsrp/" + i3+"/name",schemaPath:"common.schema.json#/$defs/word/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
if(data35.secret !== undefined){
let data44 = data35.secret;
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
if(data44.secret === undefined){
const err107 = {instancePath:instancePath+"/hsrp/" + i3+"/secret",schemaPath:"common.schema.json#/$defs/secret_ref/required",keyword:"required",params:{missingProperty: "secret"},message:"must have required property '"+"secret"+"'"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
for(const key6 in data44){
if(!(key6 === "secret")){
const err108 = {instancePath:instancePath+"/hsrp/" + i3+"/secret",schemaPath:"common.schema.json#/$defs/secret_ref/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
if(data44.secret !== undefined){
let data45 = data44.secret;
if(typeof data45 === "string"){
if(func2(data45) > 255){
const err109 = {instancePath:instancePath+"/hsrp/" + i3+"/secret/secret",schemaPath:"common.schema.json#/$defs/secret_ref/properties/secret/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
if(!(formats4(data45))){
const err110 = {instancePath:instancePath+"/hsrp/" + i3+"/secret/secret",schemaPath:"common.schema.json#/$defs/secret_ref/properties/secret/format",keyword:"format",params:{format: "secret-ref"},message:"must match format \""+"secret-ref"+"\""};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
else {
const err111 = {instancePath:instancePath+"/hsrp/" + i3+"/secret/secret",schemaPath:"common.schema.json#/$defs/secret_ref/properties/secret/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
}
else {
const err112 = {instancePath:instancePath+"/hsrp/" + i3+"/secret",schemaPath:"common.schema.json#/$defs/secret_ref/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
if(data35.track !== undefined){
let data46 = data35.track;
if(Array.isArray(data46)){
if(data46.length > 16){
const err113 = {instancePath:instancePath+"/hsrp/" + i3+"/track",schemaPath:"#/properties/hsrp/items/properties/track/maxItems",keyword:"maxItems",params:{limit: 16},message:"must NOT have more than 16 items"};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
const len4 = data46.length;
for(let i4=0; i4<len4; i4++){
let data47 = data46[i4];
if(data47 && typeof data47 == "object" && !Array.isArray(data47)){
if(data47.object === undefined){
const err114 = {instancePath:instancePath+"/hsrp/" + i3+"/track/" + i4,schemaPath:"#/properties/hsrp/items/properties/track/items/required",keyword:"required",params:{missingProperty: "object"},message:"must have required property '"+"object"+"'"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
if(data47.decrement === undefined){
const err115 = {instancePath:instancePath+"/hsrp/" + i3+"/track/" + i4,schemaPath:"#/properties/hsrp/items/properties/track/items/required",keyword:"required",params:{missingProperty: "decrement"},message:"must have required property '"+"decrement"+"'"};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
for(const key7 in data47){
if(!((key7 === "object") || (key7 === "decrement"))){
const err116 = {instancePath:instancePath+"/hsrp/" + i3+"/track/" + i4,schemaPath:"#/properties/hsrp/items/properties/track/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
if(data47.object !== undefined){
let data48 = data47.object;
if(!(((typeof data48 == "number") && (!(data48 % 1) && !isNaN(data48))) && (isFinite(data48)))){
const err117 = {instancePath:instancePath+"/hsrp/" + i3+"/track/" + i4+"/object",schemaPath:"#/properties/hsrp/items/properties/track/items/properties/object/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
if((typeof data48 == "number") && (isFinite(data48))){
if(data48 > 1000 || isNaN(data48)){
const err118 = {instancePath:instancePath+"/hsrp/" + i3+"/track/" + i4+"/object",schemaPath:"#/properties/hsrp/items/properties/track/items/properties/object/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000"};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
if(data48 < 1 || isNaN(data48)){
const err119 = {instancePath:instancePath+"/hsrp/" + i3+"/track/" + i4+"/object",schemaPath:"#/properties/hsrp/items/properties/track/items/properties/object/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
}
if(data47.decrement !== undefined){
let data49 = data47.decrement;
if(!(((typeof data49 == "number") && (!(data49 % 1) && !isNaN(data49))) && (isFinite(data49)))){
const err120 = {instancePath:instancePath+"/hsrp/" + i3+"/track/" + i4+"/decrement",schemaPath:"#/properties/hsrp/items/properties/track/items/properties/decrement/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
if((typeof data49 == "number") && (isFinite(data49))){
if(data49 > 255 || isNaN(data49)){
const err121 = {instancePath:instancePath+"/hsrp/" + i3+"/track/" + i4+"/decrement",schemaPath:"#/properties/hsrp/items/properties/track/items/properties/decrement/maximum",keyword:"maximum",params:{comparison: "<=", limit: 255},message:"must be <= 255"};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
if(data49 < 1 || isNaN(data49)){
const err122 = {instancePath:instancePath+"/hsrp/" + i3+"/track/" + i4+"/decrement",schemaPath:"#/properties/hsrp/items/properties/track/items/properties/decrement/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
}
}
else {
const err123 = {instancePath:instancePath+"/hsrp/" + i3+"/track/" + i4,schemaPath:"#/properties/hsrp/items/properties/track/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
}
else {
const err124 = {instancePath:instancePath+"/hsrp/" + i3+"/track",schemaPath:"#/properties/hsrp/items/properties/track/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
}
else {
const err125 = {instancePath:instancePath+"/hsrp/" + i3,schemaPath:"#/properties/hsrp/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
}
else {
const err126 = {instancePath:instancePath+"/hsrp",schemaPath:"#/properties/hsrp/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
if(data.vrrp !== undefined){
let data50 = data.vrrp;
if(Array.isArray(data50)){
if(data50.length > 64){
const err127 = {instancePath:instancePath+"/vrrp",schemaPath:"#/properties/vrrp/maxItems",keyword:"maxItems",params:{limit: 64},message:"must NOT have more than 64 items"};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
const len5 = data50.length;
for(let i5=0; i5<len5; i5++){
let data51 = data50[i5];
if(data51 && typeof data51 == "object" && !Array.isArray(data51)){
if(data51.group === undefined){
const err128 = {instancePath:instancePath+"/vrrp/" + i5,schemaPath:"#/properties/vrrp/items/required",keyword:"required",params:{missingProperty: "group"},message:"must have required property '"+"group"+"'"};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
if(data51.address === undefined){
const err129 = {instancePath:instancePath+"/vrrp/" + i5,schemaPath:"#/properties/vrrp/items/required",keyword:"required",params:{missingProperty: "address"},message:"must have required property '"+"address"+"'"};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
for(const key8 in data51){
if(!((((((key8 === "group") || (key8 === "address")) || (key8 === "priority")) || (key8 === "preempt")) || (key8 === "preempt_delay")) || (key8 === "track"))){
const err130 = {instancePath:instancePath+"/vrrp/" + i5,schemaPath:"#/properties/vrrp/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
if(data51.group !== undefined){
let data52 = data51.group;
if(!(((typeof data52 == "number") && (!(data52 % 1) && !isNaN(data52))) && (isFinite(data52)))){
const err131 = {instancePath:instancePath+"/vrrp/" + i5+"/group",schemaPath:"#/properties/vrrp/items/properties/group/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
if((typeof data52 == "number") && (isFinite(data52))){
if(data52 > 255 || isNaN(data52)){
const err132 = {instancePath:instancePath+"/vrrp/" + i5+"/group",schemaPath:"#/properties/vrrp/items/properties/group/maximum",keyword:"maximum",params:{comparison: "<=", limit: 255},message:"must be <= 255"};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
if(data52 < 1 || isNaN(data52)){
const err133 = {instancePath:instancePath+"/vrrp/" + i5+"/group",schemaPath:"#/properties/vrrp/items/properties/group/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
}
if(data51.address !== undefined){
let data53 = data51.address;
if(typeof data53 === "string"){
if(func2(data53) > 15){
const err134 = {instancePath:instancePath+"/vrrp/" + i5+"/address",schemaPath:"common.schema.json#/$defs/ipv4/maxLength",keyword:"maxLength",params:{limit: 15},message:"must NOT have more than 15 characters"};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
if(!(formats68(data53))){
const err135 = {instancePath:instancePath+"/vrrp/" + i5+"/address",schemaPath:"common.schema.json#/$defs/ipv4/format",keyword:"format",params:{format: "ipv4-address"},message:"must match format \""+"ipv4-address"+"\""};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
else {
const err136 = {instancePath:instancePath+"/vrrp/" + i5+"/address",schemaPath:"common.schema.json#/$defs/ipv4/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
if(data51.priority !== undefined){
let data54 = data51.priority;
if(!(((typeof data54 == "number") && (!(data54 % 1) && !isNaN(data54))) && (isFinite(data54)))){
const err137 = {instancePath:instancePath+"/vrrp/" + i5+"/priority",schemaPath:"#/properties/vrrp/items/properties/priority/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
if((typeof data54 == "number") && (isFinite(data54))){
if(data54 > 254 || isNaN(data54)){
const err138 = {instancePath:instancePath+"/vrrp/" + i5+"/priority",schemaPath:"#/properties/vrrp/items/properties/priority/maximum",keyword:"maximum",params:{comparison: "<=", limit: 254},message:"must be <= 254"};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
if(data54 < 1 || isNaN(data54)){
const err139 = {instancePath:instancePath+"/vrrp/" + i5+"/priority",schemaPath:"#/properties/vrrp/items/properties/priority/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
}
if(data51.preempt !== undefined){
if(typeof data51.preempt !== "boolean"){
const err140 = {instancePath:instancePath+"/vrrp/" + i5+"/preempt",schemaPath:"#/properties/vrrp/items/properties/preempt/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
if(data51.preempt_delay !== undefined){
let data56 = data51.preempt_delay;
if(!(((typeof data56 == "number") && (!(data56 % 1) && !isNaN(data56))) && (isFinite(data56)))){
const err141 = {instancePath:instancePath+"/vrrp/" + i5+"/preempt_delay",schemaPath:"#/properties/vrrp/items/properties/preempt_delay/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
if((typeof data56 == "number") && (isFinite(data56))){
if(data56 > 3600 || isNaN(data56)){
const err142 = {instancePath:instancePath+"/vrrp/" + i5+"/preempt_delay",schemaPath:"#/properties/vrrp/items/properties/preempt_delay/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3600},message:"must be <= 3600"};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
if(data56 < 0 || isNaN(data56)){
const err143 = {instancePath:instancePath+"/vrrp/" + i5+"/preempt_delay",schemaPath:"#/properties/vrrp/items/properties/preempt_delay/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
}
if(data51.track !== undefined){
let data57 = data51.track;
if(Array.isArray(data57)){
if(data57.length > 16){
const err144 = {instancePath:instancePath+"/vrrp/" + i5+"/track",schemaPath:"#/properties/vrrp/items/properties/track/maxItems",keyword:"maxItems",params:{limit: 16},message:"must NOT have more than 16 items"};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
const len6 = data57.length;
for(let i6=0; i6<len6; i6++){
let data58 = data57[i6];
if(data58 && typeof data58 == "object" && !Array.isArray(data58)){
if(data58.object === undefined){
const err145 = {instancePath:instancePath+"/vrrp/" + i5+"/track/" + i6,schemaPath:"#/properties/vrrp/items/properties/track/items/required",keyword:"required",params:{missingProperty: "object"},message:"must have required property '"+"object"+"'"};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
if(data58.decrement === undefined){
const err146 = {instancePath:instancePath+"/vrrp/" + i5+"/track/" + i6,schemaPath:"#/properties/vrrp/items/properties/track/items/required",keyword:"required",params:{missingProperty: "decrement"},message:"must have required property '"+"decrement"+"'"};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
for(const key9 in data58){
if(!((key9 === "object") || (key9 === "decrement"))){
const err147 = {instancePath:instancePath+"/vrrp/" + i5+"/track/" + i6,schemaPath:"#/properties/vrrp/items/properties/track/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
if(data58.object !== undefined){
let data59 = data58.object;
if(!(((typeof data59 == "number") && (!(data59 % 1) && !isNaN(data59))) && (isFinite(data59)))){
const err148 = {instancePath:instancePath+"/vrrp/" + i5+"/track/" + i6+"/object",schemaPath:"#/properties/vrrp/items/properties/track/items/properties/object/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
if((typeof data59 == "number") && (isFinite(data59))){
if(data59 > 1024 || isNaN(data59)){
const err149 = {instancePath:instancePath+"/vrrp/" + i5+"/track/" + i6+"/object",schemaPath:"#/properties/vrrp/items/properties/track/items/properties/object/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1024},message:"must be <= 1024"};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
if(data59 < 1 || isNaN(data59)){
const err150 = {instancePath:instancePath+"/vrrp/" + i5+"/track/" + i6+"/object",schemaPath:"#/properties/vrrp/items/properties/track/items/properties/object/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
}
if(data58.decrement !== undefined){
let data60 = data58.decrement;
if(!(((typeof data60 == "number") && (!(data60 % 1) && !isNaN(data60))) && (isFinite(data60)))){
const err151 = {instancePath:instancePath+"/vrrp/" + i5+"/track/" + i6+"/decrement",schemaPath:"#/properties/vrrp/items/properties/track/items/properties/decrement/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
if((typeof data60 == "number") && (isFinite(data60))){
if(data60 > 255 || isNaN(data60)){
const err152 = {instancePath:instancePath+"/vrrp/" + i5+"/track/" + i6+"/decrement",schemaPath:"#/properties/vrrp/items/properties/track/items/properties/decrement/maximum",keyword:"maximum",params:{comparison: "<=", limit: 255},message:"must be <= 255"};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
if(data60 < 1 || isNaN(data60)){
const err153 = {instancePath:instancePath+"/vrrp/" + i5+"/track/" + i6+"/decrement",schemaPath:"#/properties/vrrp/items/properties/track/items/properties/decrement/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
}
}
else {
const err154 = {instancePath:instancePath+"/vrrp/" + i5+"/track/" + i6,schemaPath:"#/properties/vrrp/items/properties/track/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
}
else {
const err155 = {instancePath:instancePath+"/vrrp/" + i5+"/track",schemaPath:"#/properties/vrrp/items/properties/track/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
}
else {
const err156 = {instancePath:instancePath+"/vrrp/" + i5,schemaPath:"#/properties/vrrp/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
}
else {
const err157 = {instancePath:instancePath+"/vrrp",schemaPath:"#/properties/vrrp/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
if(data.stp !== undefined){
let data61 = data.stp;
if(data61 && typeof data61 == "object" && !Array.isArray(data61)){
for(const key10 in data61){
if(!(((((((key10 === "enabled") || (key10 === "edge")) || (key10 === "bpdu_guard")) || (key10 === "root_guard")) || (key10 === "loop_guard")) || (key10 === "cost")) || (key10 === "priority"))){
const err158 = {instancePath:instancePath+"/stp",schemaPath:"#/properties/stp/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
if(data61.enabled !== undefined){
if(typeof data61.enabled !== "boolean"){
const err159 = {instancePath:instancePath+"/stp/enabled",schemaPath:"#/properties/stp/properties/enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
if(data61.edge !== undefined){
let data63 = data61.edge;
if(typeof data63 !== "boolean"){
const err160 = {instancePath:instancePath+"/stp/edge",schemaPath:"#/properties/stp/properties/edge/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
if(true !== data63){
const err161 = {instancePath:instancePath+"/stp/edge",schemaPath:"#/properties/stp/properties/edge/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
if(data61.bpdu_guard !== undefined){
if(typeof data61.bpdu_guard !== "boolean"){
const err162 = {instancePath:instancePath+"/stp/bpdu_guard",schemaPath:"#/properties/stp/properties/bpdu_guard/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
if(data61.root_guard !== undefined){
let data65 = data61.root_guard;
if(typeof data65 !== "boolean"){
const err163 = {instancePath:instancePath+"/stp/root_guard",schemaPath:"#/properties/stp/properties/root_guard/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
if(true !== data65){
const err164 = {instancePath:instancePath+"/stp/root_guard",schemaPath:"#/properties/stp/properties/root_guard/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
if(data61.loop_guard !== undefined){
let data66 = data61.loop_guard;
if(typeof data66 !== "boolean"){
const err165 = {instancePath:instancePath+"/stp/loop_guard",schemaPath:"#/properties/stp/properties/loop_guard/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
if(true !== data66){
const err166 = {instancePath:instancePath+"/stp/loop_guard",schemaPath:"#/properties/stp/properties/loop_guard/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
if(data61.cost !== undefined){
let data67 = data61.cost;
if(!(((typeof data67 == "number") && (!(data67 % 1) && !isNaN(data67))) && (isFinite(data67)))){
const err167 = {instancePath:instancePath+"/stp/cost",schemaPath:"#/properties/stp/properties/cost/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
if((typeof data67 == "number") && (isFinite(data67))){
if(data67 > 200000000 || isNaN(data67)){
const err168 = {instancePath:instancePath+"/stp/cost",schemaPath:"#/properties/stp/properties/cost/maximum",keyword:"maximum",params:{comparison: "<=", limit: 200000000},message:"must be <= 200000000"};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
if(data67 < 1 || isNaN(data67)){
const err169 = {instancePath:instancePath+"/stp/cost",schemaPath:"#/properties/stp/properties/cost/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
}
if(data61.priority !== undefined){
let data68 = data61.priority;
if(!(((typeof data68 == "number") && (!(data68 % 1) && !isNaN(data68))) && (isFinite(data68)))){
const err170 = {instancePath:instancePath+"/stp/priority",schemaPath:"#/properties/stp/properties/priority/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
if((typeof data68 == "number") && (isFinite(data68))){
if(data68 > 240 || isNaN(data68)){
const err171 = {instancePath:instancePath+"/stp/priority",schemaPath:"#/properties/stp/properties/priority/maximum",keyword:"maximum",params:{comparison: "<=", limit: 240},message:"must be <= 240"};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
if(data68 < 0 || isNaN(data68)){
const err172 = {instancePath:instancePath+"/stp/priority",schemaPath:"#/properties/stp/properties/priority/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
}
}
else {
const err173 = {instancePath:instancePath+"/stp",schemaPath:"#/properties/stp/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
}
else {
const err174 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
validate66.errors = vErrors;
return errors === 0;
}
validate66.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate65(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate65.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length > 4096){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 4096},message:"must NOT have more than 4096 items"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate66(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate66.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate65.errors = vErrors;
return errors === 0;
}
validate65.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema126 = {"title":"Exclusive interface list","type":"object","additionalProperties":false,"required":["exclusive","items"],"properties":{"exclusive":{"type":"boolean"},"items":{"$ref":"#/$defs/list"}}};

function validate78(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate78.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.exclusive === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "exclusive"},message:"must have required property '"+"exclusive"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.items === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "items"},message:"must have required property '"+"items"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "exclusive") || (key0 === "items"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.exclusive !== undefined){
if(typeof data.exclusive !== "boolean"){
const err3 = {instancePath:instancePath+"/exclusive",schemaPath:"#/properties/exclusive/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.items !== undefined){
if(!(validate65(data.items, {instancePath:instancePath+"/items",parentData:data,parentDataProperty:"items",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate65.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate78.errors = vErrors;
return errors === 0;
}
validate78.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate64(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="interfaces.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate64.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(!(Array.isArray(data))){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs1 === errors;
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs3 = errors;
if(!(validate65(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate65.errors);
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
if(valid0){
var items0 = true;
}
ifClause0 = "then";
}
else {
const _errs4 = errors;
const _errs5 = errors;
let valid1 = true;
const _errs6 = errors;
if(errors === _errs6){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.state === undefined) && (missing0 = "state")){
const err1 = {};
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
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
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
let ifClause1;
if(_valid1){
const _errs8 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.state === undefined){
const err3 = {instancePath,schemaPath:"common.schema.json#/$defs/absent/required",keyword:"required",params:{missingProperty: "state"},message:"must have required property '"+"state"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "state")){
const err4 = {instancePath,schemaPath:"common.schema.json#/$defs/absent/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.state !== undefined){
let data0 = data.state;
if(typeof data0 !== "string"){
const err5 = {instancePath:instancePath+"/state",schemaPath:"common.schema.json#/$defs/absent/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if("absent" !== data0){
const err6 = {instancePath:instancePath+"/state",schemaPath:"common.schema.json#/$defs/absent/properties/state/const",keyword:"const",params:{allowedValue: "absent"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"common.schema.json#/$defs/absent/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var _valid1 = _errs8 === errors;
valid1 = _valid1;
if(valid1){
var props0 = true;
}
ifClause1 = "then";
}
else {
const _errs14 = errors;
if(!(validate78(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate78.errors);
errors = vErrors.length;
}
var _valid1 = _errs14 === errors;
valid1 = _valid1;
if(valid1){
if(props0 !== true){
props0 = true;
}
}
ifClause1 = "else";
}
if(!valid1){
const err8 = {instancePath,schemaPath:"#/else/if",keyword:"if",params:{failingKeyword: ifClause1},message:"must match \""+ifClause1+"\" schema"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
const err9 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate64.errors = vErrors;
evaluated0.props = props0;
evaluated0.items = items0;
return errors === 0;
}
validate64.evaluated = {"dynamicProps":true,"dynamicItems":true};

const schema127 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"acl.schema.json","title":"Access lists","description":"Packet filters by name or number, standard (by source) or extended. They are bound in `interfaces`, `nat` and `system`. Also `{ exclusive: true, items: [...] }` or `{ state: absent }`.","x-grain":"Each list is owned whole, with its order: entries that are not declared go. Lists that are not declared stay, unless `exclusive: true`.","if":{"type":"array"},"then":{"$ref":"#/$defs/list"},"else":{"if":{"type":"object","required":["state"]},"then":{"$ref":"common.schema.json#/$defs/absent"},"else":{"$ref":"#/$defs/exclusive"}},"$defs":{"list":{"title":"Access lists: list","type":"array","maxItems":1024,"x-key":["name","family"],"items":{"$ref":"#/$defs/item"}},"exclusive":{"title":"Access lists: exclusive list","type":"object","additionalProperties":false,"required":["exclusive","items"],"properties":{"exclusive":{"type":"boolean"},"items":{"$ref":"#/$defs/list"}}},"item":{"title":"Access list","type":"object","additionalProperties":false,"required":["name","type","entries"],"properties":{"name":{"$ref":"common.schema.json#/$defs/acl_ref","description":"Name, or the number that the platform gives to lists of this type."},"family":{"description":"ipv4 when absent.","type":"string","enum":["ipv4","ipv6"]},"type":{"description":"`standard` compares the source only.","type":"string","enum":["extended","standard"]},"entries":{"description":"In the order in which they are compared.","type":"array","minItems":1,"maxItems":2000,"x-key":["seq"],"items":{"title":"Entry of an access list","type":"object","additionalProperties":false,"required":["seq","action","from"],"properties":{"seq":{"description":"Its place; entries are compared in this order.","type":"integer","minimum":0,"maximum":65534,"examples":[10]},"action":{"description":"What happens with a packet that fits.","type":"string","enum":["permit","deny"]},"protocol":{"description":"Needed in an extended list.","type":"string","enum":["ip","tcp","udp","icmp","igmp","gre","esp","ah","ospf"]},"from":{"$ref":"common.schema.json#/$defs/acl_address","description":"Where the packet comes from."},"from_ports":{"$ref":"common.schema.json#/$defs/port_match"},"to":{"$ref":"common.schema.json#/$defs/acl_address","description":"Where it goes; extended lists only."},"to_ports":{"$ref":"common.schema.json#/$defs/port_match"},"established":{"description":"TCP packets of sessions that are open.","type":"boolean","const":true,"examples":[true]},"icmp_type":{"description":"Kind of ICMP message.","type":"string","enum":["echo","echo-reply","ttl-exceeded","port-unreachable","host-unreachable"]},"dscp":{"description":"Mark of the packet.","if":{"type":"string"},"then":{"type":"string","enum":["ef","af11","af21","af31","af41","cs1","cs6"]},"else":{"type":"integer","minimum":0,"maximum":63,"examples":[46]}},"log":{"description":"Packets that fit are logged.","type":"boolean","const":true,"examples":[true]},"remark":{"title":"Remark","description":"A line about the entry.","type":"string","minLength":1,"maxLength":100,"format":"single-line","examples":["web servers"]}},"examples":[{"seq":10,"action":"permit","protocol":"ip","from":"10.0.0.0/8","to":"any"}]}}},"examples":[{"name":"EDGE-IN","type":"extended","entries":[{"seq":10,"action":"permit","protocol":"ip","from":"any","to":"any"}]}]}},"examples":[[{"name":"EDGE-IN","type":"extended","entries":[{"seq":10,"action":"permit","protocol":"tcp","from":"any","to":"192.0.2.10","to_ports":443,"remark":"web"},{"seq":20,"action":"deny","protocol":"ip","from":"any","to":"any","log":true}]}]]};
const schema128 = {"title":"Access lists: list","type":"array","maxItems":1024,"x-key":["name","family"],"items":{"$ref":"#/$defs/item"}};
const schema129 = {"title":"Access list","type":"object","additionalProperties":false,"required":["name","type","entries"],"properties":{"name":{"$ref":"common.schema.json#/$defs/acl_ref","description":"Name, or the number that the platform gives to lists of this type."},"family":{"description":"ipv4 when absent.","type":"string","enum":["ipv4","ipv6"]},"type":{"description":"`standard` compares the source only.","type":"string","enum":["extended","standard"]},"entries":{"description":"In the order in which they are compared.","type":"array","minItems":1,"maxItems":2000,"x-key":["seq"],"items":{"title":"Entry of an access list","type":"object","additionalProperties":false,"required":["seq","action","from"],"properties":{"seq":{"description":"Its place; entries are compared in this order.","type":"integer","minimum":0,"maximum":65534,"examples":[10]},"action":{"description":"What happens with a packet that fits.","type":"string","enum":["permit","deny"]},"protocol":{"description":"Needed in an extended list.","type":"string","enum":["ip","tcp","udp","icmp","igmp","gre","esp","ah","ospf"]},"from":{"$ref":"common.schema.json#/$defs/acl_address","description":"Where the packet comes from."},"from_ports":{"$ref":"common.schema.json#/$defs/port_match"},"to":{"$ref":"common.schema.json#/$defs/acl_address","description":"Where it goes; extended lists only."},"to_ports":{"$ref":"common.schema.json#/$defs/port_match"},"established":{"description":"TCP packets of sessions that are open.","type":"boolean","const":true,"examples":[true]},"icmp_type":{"description":"Kind of ICMP message.","type":"string","enum":["echo","echo-reply","ttl-exceeded","port-unreachable","host-unreachable"]},"dscp":{"description":"Mark of the packet.","if":{"type":"string"},"then":{"type":"string","enum":["ef","af11","af21","af31","af41","cs1","cs6"]},"else":{"type":"integer","minimum":0,"maximum":63,"examples":[46]}},"log":{"description":"Packets that fit are logged.","type":"boolean","const":true,"examples":[true]},"remark":{"title":"Remark","description":"A line about the entry.","type":"string","minLength":1,"maxLength":100,"format":"single-line","examples":["web servers"]}},"examples":[{"seq":10,"action":"permit","protocol":"ip","from":"10.0.0.0/8","to":"any"}]}}},"examples":[{"name":"EDGE-IN","type":"extended","entries":[{"seq":10,"action":"permit","protocol":"ip","from":"any","to":"any"}]}]};
const schema132 = {"title":"Address of an access list","description":"`any`, one address, or a prefix.","type":"string","maxLength":49,"format":"acl-address","examples":["10.0.0.0/8"]};
const schema133 = {"title":"Ports","description":"A port, a range `1024-65535`, `>1023` or `<1024`.","if":{"type":"string"},"then":{"type":"string","maxLength":11,"format":"port-match","examples":["1024-65535"]},"else":{"type":"integer","minimum":0,"maximum":65535,"examples":[443]}};

function validate85(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate85.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(typeof data !== "string"){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs1 === errors;
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs3 = errors;
if(typeof data === "string"){
if(func2(data) > 63){
const err1 = {instancePath,schemaPath:"#/$defs/name/maxLength",keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(func2(data) < 1){
const err2 = {instancePath,schemaPath:"#/$defs/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!pattern9.test(data)){
const err3 = {instancePath,schemaPath:"#/$defs/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"+"\""};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath,schemaPath:"#/$defs/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
ifClause0 = "then";
}
else {
const _errs6 = errors;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
const err5 = {instancePath,schemaPath:"#/else/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 99999 || isNaN(data)){
const err6 = {instancePath,schemaPath:"#/else/maximum",keyword:"maximum",params:{comparison: "<=", limit: 99999},message:"must be <= 99999"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data < 1 || isNaN(data)){
const err7 = {instancePath,schemaPath:"#/else/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
var _valid0 = _errs6 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
const err8 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate85.errors = vErrors;
return errors === 0;
}
validate85.evaluated = {"dynamicProps":false,"dynamicItems":false};

const formats78 = formats["acl-address"];
const formats80 = formats["port-match"];

function validate84(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate84.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.type === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.entries === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "entries"},message:"must have required property '"+"entries"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "name") || (key0 === "family")) || (key0 === "type")) || (key0 === "entries"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.name !== undefined){
if(!(validate85(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate85.errors);
errors = vErrors.length;
}
}
if(data.family !== undefined){
let data1 = data.family;
if(typeof data1 !== "string"){
const err4 = {instancePath:instancePath+"/family",schemaPath:"#/properties/family/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!((data1 === "ipv4") || (data1 === "ipv6"))){
const err5 = {instancePath:instancePath+"/family",schemaPath:"#/properties/family/enum",keyword:"enum",params:{allowedValues: schema129.properties.family.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.type !== undefined){
let data2 = data.type;
if(typeof data2 !== "string"){
const err6 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!((data2 === "extended") || (data2 === "standard"))){
const err7 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema129.properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.entries !== undefined){
let data3 = data.entries;
if(Array.isArray(data3)){
if(data3.length > 2000){
const err8 = {instancePath:instancePath+"/entries",schemaPath:"#/properties/entries/maxItems",keyword:"maxItems",params:{limit: 2000},message:"must NOT have more than 2000 items"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data3.length < 1){
const err9 = {instancePath:instancePath+"/entries",schemaPath:"#/properties/entries/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.seq === undefined){
const err10 = {instancePath:instancePath+"/entries/" + i0,schemaPath:"#/properties/entries/items/required",keyword:"required",params:{missingProperty: "seq"},message:"must have required property '"+"seq"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data4.action === undefined){
const err11 = {instancePath:instancePath+"/entries/" + i0,schemaPath:"#/properties/entries/items/required",keyword:"required",params:{missingProperty: "action"},message:"must have required property '"+"action"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data4.from === undefined){
const err12 = {instancePath:instancePath+"/entries/" + i0,schemaPath:"#/properties/entries/items/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
for(const key1 in data4){
if(!(func1.call(schema129.properties.entries.items.properties, key1))){
const err13 = {instancePath:instancePath+"/entries/" + i0,schemaPath:"#/properties/entries/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data4.seq !== undefined){
let data5 = data4.seq;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err14 = {instancePath:instancePath+"/entries/" + i0+"/seq",schemaPath:"#/properties/entries/items/properties/seq/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 65534 || isNaN(data5)){
const err15 = {instancePath:instancePath+"/entries/" + i0+"/seq",schemaPath:"#/properties/entries/items/properties/seq/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65534},message:"must be <= 65534"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data5 < 0 || isNaN(data5)){
const err16 = {instancePath:instancePath+"/entries/" + i0+"/seq",schemaPath:"#/properties/entries/items/properties/seq/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
if(data4.action !== undefined){
let data6 = data4.action;
if(typeof data6 !== "string"){
const err17 = {instancePath:instancePath+"/entries/" + i0+"/action",schemaPath:"#/properties/entries/items/properties/action/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(!((data6 === "permit") || (data6 === "deny"))){
const err18 = {instancePath:instancePath+"/entries/" + i0+"/action",schemaPath:"#/properties/entries/items/properties/action/enum",keyword:"enum",params:{allowedValues: schema129.properties.entries.items.properties.action.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data4.protocol !== undefined){
let data7 = data4.protocol;
if(typeof data7 !== "string"){
const err19 = {instancePath:instancePath+"/entries/" + i0+"/protocol",schemaPath:"#/properties/entries/items/properties/protocol/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(!(((((((((data7 === "ip") || (data7 === "tcp")) || (data7 === "udp")) || (data7 === "icmp")) || (data7 === "igmp")) || (data7 === "gre")) || (data7 === "esp")) || (data7 === "ah")) || (data7 === "ospf"))){
const err20 = {instancePath:instancePath+"/entries/" + i0+"/protocol",schemaPath:"#/properties/entries/items/properties/protocol/enum",keyword:"enum",params:{allowedValues: schema129.properties.entries.items.properties.protocol.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data4.from !== undefined){
let data8 = data4.from;
if(typeof data8 === "string"){
if(func2(data8) > 49){
const err21 = {instancePath:instancePath+"/entries/" + i0+"/from",schemaPath:"common.schema.json#/$defs/acl_address/maxLength",keyword:"maxLength",params:{limit: 49},message:"must NOT have more than 49 characters"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(!(formats78(data8))){
const err22 = {instancePath:instancePath+"/entries/" + i0+"/from",schemaPath:"common.schema.json#/$defs/acl_address/format",keyword:"format",params:{format: "acl-address"},message:"must match format \""+"acl-address"+"\""};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/entries/" + i0+"/from",schemaPath:"common.schema.json#/$defs/acl_address/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data4.from_ports !== undefined){
let data9 = data4.from_ports;
const _errs23 = errors;
let valid6 = true;
const _errs24 = errors;
if(typeof data9 !== "string"){
const err24 = {};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
var _valid0 = _errs24 === errors;
errors = _errs23;
if(vErrors !== null){
if(_errs23){
vErrors.length = _errs23;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs26 = errors;
if(typeof data9 === "string"){
if(func2(data9) > 11){
const err25 = {instancePath:instancePath+"/entries/" + i0+"/from_ports",schemaPath:"common.schema.json#/$defs/port_match/then/maxLength",keyword:"maxLength",params:{limit: 11},message:"must NOT have more than 11 characters"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(!(formats80(data9))){
const err26 = {instancePath:instancePath+"/entries/" + i0+"/from_ports",schemaPath:"common.schema.json#/$defs/port_match/then/format",keyword:"format",params:{format: "port-match"},message:"must match format \""+"port-match"+"\""};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/entries/" + i0+"/from_ports",schemaPath:"common.schema.json#/$defs/port_match/then/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
var _valid0 = _errs26 === errors;
valid6 = _valid0;
ifClause0 = "then";
}
else {
const _errs28 = errors;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err28 = {instancePath:instancePath+"/entries/" + i0+"/from_ports",schemaPath:"common.schema.json#/$defs/port_match/else/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 65535 || isNaN(data9)){
const err29 = {instancePath:instancePath+"/entries/" + i0+"/from_ports",schemaPath:"common.schema.json#/$defs/port_match/else/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data9 < 0 || isNaN(data9)){
const err30 = {instancePath:instancePath+"/entries/" + i0+"/from_ports",schemaPath:"common.schema.json#/$defs/port_match/else/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
var _valid0 = _errs28 === errors;
valid6 = _valid0;
ifClause0 = "else";
}
if(!valid6){
const err31 = {instancePath:instancePath+"/entries/" + i0+"/from_ports",schemaPath:"common.schema.json#/$defs/port_match/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data4.to !== undefined){
let data10 = data4.to;
if(typeof data10 === "string"){
if(func2(data10) > 49){
const err32 = {instancePath:instancePath+"/entries/" + i0+"/to",schemaPath:"common.schema.json#/$defs/acl_address/maxLength",keyword:"maxLength",params:{limit: 49},message:"must NOT have more than 49 characters"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(!(formats78(data10))){
const err33 = {instancePath:instancePath+"/entries/" + i0+"/to",schemaPath:"common.schema.json#/$defs/acl_address/format",keyword:"format",params:{format: "acl-address"},message:"must match format \""+"acl-address"+"\""};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
else {
const err34 = {instancePath:instancePath+"/entries/" + i0+"/to",schemaPath:"common.schema.json#/$defs/acl_address/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data4.to_ports !== undefined){
let data11 = data4.to_ports;
const _errs35 = errors;
let valid9 = true;
const _errs36 = errors;
if(typeof data11 !== "string"){
const err35 = {};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
var _valid1 = _errs36 === errors;
errors = _errs35;
if(vErrors !== null){
if(_errs35){
vErrors.length = _errs35;
}
else {
vErrors = null;
}
}
let ifClause1;
if(_valid1){
const _errs38 = errors;
if(typeof data11 === "string"){
if(func2(data11) > 11){
const err36 = {instancePath:instancePath+"/entries/" + i0+"/to_ports",schemaPath:"common.schema.json#/$defs/port_match/then/maxLength",keyword:"maxLength",params:{limit: 11},message:"must NOT have more than 11 characters"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(!(formats80(data11))){
const err37 = {instancePath:instancePath+"/entries/" + i0+"/to_ports",schemaPath:"common.schema.json#/$defs/port_match/then/format",keyword:"format",params:{format: "port-match"},message:"must match format \""+"port-match"+"\""};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
else {
const err38 = {instancePath:instancePath+"/entries/" + i0+"/to_ports",schemaPath:"common.schema.json#/$defs/port_match/then/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
var _valid1 = _errs38 === errors;
valid9 = _valid1;
ifClause1 = "then";
}
else {
const _errs40 = errors;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err39 = {instancePath:instancePath+"/entries/" + i0+"/to_ports",schemaPath:"common.schema.json#/$defs/port_match/else/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 65535 || isNaN(data11)){
const err40 = {instancePath:instancePath+"/entries/" + i0+"/to_ports",schemaPath:"common.schema.json#/$defs/port_match/else/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(data11 < 0 || isNaN(data11)){
const err41 = {instancePath:instancePath+"/entries/" + i0+"/to_ports",schemaPath:"common.schema.json#/$defs/port_match/else/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
var _valid1 = _errs40 === errors;
valid9 = _valid1;
ifClause1 = "else";
}
if(!valid9){
const err42 = {instancePath:instancePath+"/entries/" + i0+"/to_ports",schemaPath:"common.schema.json#/$defs/port_match/if",keyword:"if",params:{failingKeyword: ifClause1},message:"must match \""+ifClause1+"\" schema"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data4.established !== undefined){
let data12 = data4.established;
if(typeof data12 !== "boolean"){
const err43 = {instancePath:instancePath+"/entries/" + i0+"/established",schemaPath:"#/properties/entries/items/properties/established/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(true !== data12){
const err44 = {instancePath:instancePath+"/entries/" + i0+"/established",schemaPath:"#/properties/entries/items/properties/established/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data4.icmp_type !== undefined){
let data13 = data4.icmp_type;
if(typeof data13 !== "string"){
const err45 = {instancePath:instancePath+"/entries/" + i0+"/icmp_type",schemaPath:"#/properties/entries/items/properties/icmp_type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(!(((((data13 === "echo") || (data13 === "echo-reply")) || (data13 === "ttl-exceeded")) || (data13 === "port-unreachable")) || (data13 === "host-unreachable"))){
const err46 = {instancePath:instancePath+"/entries/" + i0+"/icmp_type",schemaPath:"#/properties/entries/items/properties/icmp_type/enum",keyword:"enum",params:{allowedValues: schema129.properties.entries.items.properties.icmp_type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data4.dscp !== undefined){
let data14 = data4.dscp;
const _errs47 = errors;
let valid10 = true;
const _errs48 = errors;
if(typeof data14 !== "string"){
const err47 = {};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
var _valid2 = _errs48 === errors;
errors = _errs47;
if(vErrors !== null){
if(_errs47){
vErrors.length = _errs47;
}
else {
vErrors = null;
}
}
let ifClause2;
if(_valid2){
const _errs50 = errors;
if(typeof data14 !== "string"){
const err48 = {instancePath:instancePath+"/entries/" + i0+"/dscp",schemaPath:"#/properties/entries/items/properties/dscp/then/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(!(((((((data14 === "ef") || (data14 === "af11")) || (data14 === "af21")) || (data14 === "af31")) || (data14 === "af41")) || (data14 === "cs1")) || (data14 === "cs6"))){
const err49 = {instancePath:instancePath+"/entries/" + i0+"/dscp",schemaPath:"#/properties/entries/items/properties/dscp/then/enum",keyword:"enum",params:{allowedValues: schema129.properties.entries.items.properties.dscp.then.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
var _valid2 = _errs50 === errors;
valid10 = _valid2;
ifClause2 = "then";
}
else {
const _errs52 = errors;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
const err50 = {instancePath:instancePath+"/entries/" + i0+"/dscp",schemaPath:"#/properties/entries/items/properties/dscp/else/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 63 || isNaN(data14)){
const err51 = {instancePath:instancePath+"/entries/" + i0+"/dscp",schemaPath:"#/properties/entries/items/properties/dscp/else/maximum",keyword:"maximum",params:{comparison: "<=", limit: 63},message:"must be <= 63"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(data14 < 0 || isNaN(data14)){
const err52 = {instancePath:instancePath+"/entries/" + i0+"/dscp",schemaPath:"#/properties/entries/items/properties/dscp/else/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
var _valid2 = _errs52 === errors;
valid10 = _valid2;
ifClause2 = "else";
}
if(!valid10){
const err53 = {instancePath:instancePath+"/entries/" + i0+"/dscp",schemaPath:"#/properties/entries/items/properties/dscp/if",keyword:"if",params:{failingKeyword: ifClause2},message:"must match \""+ifClause2+"\" schema"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data4.log !== undefined){
let data15 = data4.log;
if(typeof data15 !== "boolean"){
const err54 = {instancePath:instancePath+"/entries/" + i0+"/log",schemaPath:"#/properties/entries/items/properties/log/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(true !== data15){
const err55 = {instancePath:instancePath+"/entries/" + i0+"/log",schemaPath:"#/properties/entries/items/properties/log/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data4.remark !== undefined){
let data16 = data4.remark;
if(typeof data16 === "string"){
if(func2(data16) > 100){
const err56 = {instancePath:instancePath+"/entries/" + i0+"/remark",schemaPath:"#/properties/entries/items/properties/remark/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(func2(data16) < 1){
const err57 = {instancePath:instancePath+"/entries/" + i0+"/remark",schemaPath:"#/properties/entries/items/properties/remark/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(!(formats24(data16))){
const err58 = {instancePath:instancePath+"/entries/" + i0+"/remark",schemaPath:"#/properties/entries/items/properties/remark/format",keyword:"format",params:{format: "single-line"},message:"must match format \""+"single-line"+"\""};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
else {
const err59 = {instancePath:instancePath+"/entries/" + i0+"/remark",schemaPath:"#/properties/entries/items/properties/remark/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
}
else {
const err60 = {instancePath:instancePath+"/entries/" + i0,schemaPath:"#/properties/entries/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
}
else {
const err61 = {instancePath:instancePath+"/entries",schemaPath:"#/properties/entries/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
}
else {
const err62 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
validate84.errors = vErrors;
return errors === 0;
}
validate84.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate83(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate83.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length > 1024){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 1024},message:"must NOT have more than 1024 items"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate84(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate84.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate83.errors = vErrors;
return errors === 0;
}
validate83.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema137 = {"title":"Access lists: exclusive list","type":"object","additionalProperties":false,"required":["exclusive","items"],"properties":{"exclusive":{"type":"boolean"},"items":{"$ref":"#/$defs/list"}}};

function validate89(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate89.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.exclusive === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "exclusive"},message:"must have required property '"+"exclusive"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.items === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "items"},message:"must have required property '"+"items"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "exclusive") || (key0 === "items"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.exclusive !== undefined){
if(typeof data.exclusive !== "boolean"){
const err3 = {instancePath:instancePath+"/exclusive",schemaPath:"#/properties/exclusive/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.items !== undefined){
if(!(validate83(data.items, {instancePath:instancePath+"/items",parentData:data,parentDataProperty:"items",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate83.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate89.errors = vErrors;
return errors === 0;
}
validate89.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate82(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="acl.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate82.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(!(Array.isArray(data))){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs1 === errors;
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs3 = errors;
if(!(validate83(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate83.errors);
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
if(valid0){
var items0 = true;
}
ifClause0 = "then";
}
else {
const _errs4 = errors;
const _errs5 = errors;
let valid1 = true;
const _errs6 = errors;
if(errors === _errs6){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.state === undefined) && (missing0 = "state")){
const err1 = {};
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
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
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
let ifClause1;
if(_valid1){
const _errs8 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.state === undefined){
const err3 = {instancePath,schemaPath:"common.schema.json#/$defs/absent/required",keyword:"required",params:{missingProperty: "state"},message:"must have required property '"+"state"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "state")){
const err4 = {instancePath,schemaPath:"common.schema.json#/$defs/absent/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.state !== undefined){
let data0 = data.state;
if(typeof data0 !== "string"){
const err5 = {instancePath:instancePath+"/state",schemaPath:"common.schema.json#/$defs/absent/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if("absent" !== data0){
const err6 = {instancePath:instancePath+"/state",schemaPath:"common.schema.json#/$defs/absent/properties/state/const",keyword:"const",params:{allowedValue: "absent"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"common.schema.json#/$defs/absent/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var _valid1 = _errs8 === errors;
valid1 = _valid1;
if(valid1){
var props0 = true;
}
ifClause1 = "then";
}
else {
const _errs14 = errors;
if(!(validate89(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate89.errors);
errors = vErrors.length;
}
var _valid1 = _errs14 === errors;
valid1 = _valid1;
if(valid1){
if(props0 !== true){
props0 = true;
}
}
ifClause1 = "else";
}
if(!valid1){
const err8 = {instancePath,schemaPath:"#/else/if",keyword:"if",params:{failingKeyword: ifClause1},message:"must match \""+ifClause1+"\" schema"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
const err9 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate82.errors = vErrors;
evaluated0.props = props0;
evaluated0.items = items0;
return errors === 0;
}
validate82.evaluated = {"dynamicProps":true,"dynamicItems":true};

const schema138 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"nat.schema.json","title":"Address translation","description":"Translation between inside and outside: pools, dynamic rules by access list, fixed addresses and ports. Also `{ state: absent }`.","x-grain":"Sides, pools, rules and fixed pairs are owned per item.","if":{"type":"object","required":["state"]},"then":{"$ref":"common.schema.json#/$defs/absent"},"else":{"$ref":"#/$defs/settings"},"$defs":{"settings":{"title":"Address translation settings","type":"object","additionalProperties":false,"properties":{"inside":{"description":"Interfaces towards the inside, on platforms that mark them.","type":"array","maxItems":256,"items":{"$ref":"common.schema.json#/$defs/interface_name"}},"outside":{"description":"Interfaces towards the outside.","type":"array","maxItems":64,"items":{"$ref":"common.schema.json#/$defs/interface_name"}},"pools":{"description":"Outside addresses.","type":"array","maxItems":256,"x-key":["name"],"items":{"title":"Pool of addresses","type":"object","additionalProperties":false,"required":["name","first","last"],"properties":{"name":{"$ref":"common.schema.json#/$defs/name"},"id":{"description":"Number of the pool, on platforms that number them.","type":"integer","minimum":0,"maximum":65535,"examples":[1]},"first":{"$ref":"common.schema.json#/$defs/ipv4","description":"First address."},"last":{"$ref":"common.schema.json#/$defs/ipv4","description":"Last address."},"prefix_length":{"description":"Length of the subnet that the addresses belong to, where the platform asks for it.","type":"integer","minimum":1,"maximum":32,"examples":[24]}}}},"rules":{"description":"Which inside addresses become which outside ones.","type":"array","maxItems":64,"x-key":["acl"],"items":{"title":"Dynamic translation","type":"object","additionalProperties":false,"required":["acl"],"properties":{"acl":{"$ref":"common.schema.json#/$defs/acl_ref","description":"What is translated."},"pool":{"$ref":"common.schema.json#/$defs/name","description":"Name of the pool."},"interface":{"$ref":"common.schema.json#/$defs/interface_name","description":"Translates to the address of this interface."},"overload":{"description":"Many inside addresses share one, told apart by ports.","type":"boolean","examples":[true]}},"examples":[{"acl":"NAT","interface":"GigabitEthernet0/0","overload":true}]}},"static":{"description":"One address for one.","type":"array","maxItems":4096,"x-key":["inside"],"items":{"title":"Fixed address","type":"object","additionalProperties":false,"required":["inside","outside"],"properties":{"inside":{"$ref":"common.schema.json#/$defs/ipv4","description":"Inside address."},"outside":{"$ref":"common.schema.json#/$defs/ipv4","description":"Outside address."}},"examples":[{"inside":"10.0.0.10","outside":"198.51.100.10"}]}},"ports":{"description":"A service behind an outside port.","type":"array","maxItems":4096,"x-key":["protocol","outside","interface","outside_port"],"items":{"title":"Fixed port","type":"object","additionalProperties":false,"required":["protocol","inside","inside_port","outside_port"],"properties":{"protocol":{"description":"Protocol of the port.","type":"string","enum":["tcp","udp"]},"inside":{"$ref":"common.schema.json#/$defs/ipv4","description":"Inside address."},"inside_port":{"$ref":"common.schema.json#/$defs/port","description":"Inside port."},"outside":{"$ref":"common.schema.json#/$defs/ipv4","description":"Outside address."},"interface":{"$ref":"common.schema.json#/$defs/interface_name","description":"Instead of `outside`: the address of this interface."},"outside_port":{"$ref":"common.schema.json#/$defs/port","description":"Outside port."}},"examples":[{"protocol":"tcp","inside":"10.0.0.10","inside_port":443,"outside":"198.51.100.10","outside_port":443}]}}}}},"examples":[{"outside":["GigabitEthernet0/0"],"rules":[{"acl":"NAT","interface":"GigabitEthernet0/0","overload":true}]}]};
const schema140 = {"title":"Address translation settings","type":"object","additionalProperties":false,"properties":{"inside":{"description":"Interfaces towards the inside, on platforms that mark them.","type":"array","maxItems":256,"items":{"$ref":"common.schema.json#/$defs/interface_name"}},"outside":{"description":"Interfaces towards the outside.","type":"array","maxItems":64,"items":{"$ref":"common.schema.json#/$defs/interface_name"}},"pools":{"description":"Outside addresses.","type":"array","maxItems":256,"x-key":["name"],"items":{"title":"Pool of addresses","type":"object","additionalProperties":false,"required":["name","first","last"],"properties":{"name":{"$ref":"common.schema.json#/$defs/name"},"id":{"description":"Number of the pool, on platforms that number them.","type":"integer","minimum":0,"maximum":65535,"examples":[1]},"first":{"$ref":"common.schema.json#/$defs/ipv4","description":"First address."},"last":{"$ref":"common.schema.json#/$defs/ipv4","description":"Last address."},"prefix_length":{"description":"Length of the subnet that the addresses belong to, where the platform asks for it.","type":"integer","minimum":1,"maximum":32,"examples":[24]}}}},"rules":{"description":"Which inside addresses become which outside ones.","type":"array","maxItems":64,"x-key":["acl"],"items":{"title":"Dynamic translation","type":"object","additionalProperties":false,"required":["acl"],"properties":{"acl":{"$ref":"common.schema.json#/$defs/acl_ref","description":"What is translated."},"pool":{"$ref":"common.schema.json#/$defs/name","description":"Name of the pool."},"interface":{"$ref":"common.schema.json#/$defs/interface_name","description":"Translates to the address of this interface."},"overload":{"description":"Many inside addresses share one, told apart by ports.","type":"boolean","examples":[true]}},"examples":[{"acl":"NAT","interface":"GigabitEthernet0/0","overload":true}]}},"static":{"description":"One address for one.","type":"array","maxItems":4096,"x-key":["inside"],"items":{"title":"Fixed address","type":"object","additionalProperties":false,"required":["inside","outside"],"properties":{"inside":{"$ref":"common.schema.json#/$defs/ipv4","description":"Inside address."},"outside":{"$ref":"common.schema.json#/$defs/ipv4","description":"Outside address."}},"examples":[{"inside":"10.0.0.10","outside":"198.51.100.10"}]}},"ports":{"description":"A service behind an outside port.","type":"array","maxItems":4096,"x-key":["protocol","outside","interface","outside_port"],"items":{"title":"Fixed port","type":"object","additionalProperties":false,"required":["protocol","inside","inside_port","outside_port"],"properties":{"protocol":{"description":"Protocol of the port.","type":"string","enum":["tcp","udp"]},"inside":{"$ref":"common.schema.json#/$defs/ipv4","description":"Inside address."},"inside_port":{"$ref":"common.schema.json#/$defs/port","description":"Inside port."},"outside":{"$ref":"common.schema.json#/$defs/ipv4","description":"Outside address."},"interface":{"$ref":"common.schema.json#/$defs/interface_name","description":"Instead of `outside`: the address of this interface."},"outside_port":{"$ref":"common.schema.json#/$defs/port","description":"Outside port."}},"examples":[{"protocol":"tcp","inside":"10.0.0.10","inside_port":443,"outside":"198.51.100.10","outside_port":443}]}}}};

function validate95(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate95.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(typeof data !== "string"){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs1 === errors;
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs3 = errors;
if(typeof data === "string"){
if(func2(data) > 63){
const err1 = {instancePath,schemaPath:"#/$defs/name/maxLength",keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(func2(data) < 1){
const err2 = {instancePath,schemaPath:"#/$defs/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!pattern9.test(data)){
const err3 = {instancePath,schemaPath:"#/$defs/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"+"\""};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath,schemaPath:"#/$defs/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
ifClause0 = "then";
}
else {
const _errs6 = errors;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
const err5 = {instancePath,schemaPath:"#/else/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 99999 || isNaN(data)){
const err6 = {instancePath,schemaPath:"#/else/maximum",keyword:"maximum",params:{comparison: "<=", limit: 99999},message:"must be <= 99999"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data < 1 || isNaN(data)){
const err7 = {instancePath,schemaPath:"#/else/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
var _valid0 = _errs6 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
const err8 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate95.errors = vErrors;
return errors === 0;
}
validate95.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate94(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate94.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "inside") || (key0 === "outside")) || (key0 === "pools")) || (key0 === "rules")) || (key0 === "static")) || (key0 === "ports"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.inside !== undefined){
let data0 = data.inside;
if(Array.isArray(data0)){
if(data0.length > 256){
const err1 = {instancePath:instancePath+"/inside",schemaPath:"#/properties/inside/maxItems",keyword:"maxItems",params:{limit: 256},message:"must NOT have more than 256 items"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(func2(data1) > 63){
const err2 = {instancePath:instancePath+"/inside/" + i0,schemaPath:"common.schema.json#/$defs/interface_name/maxLength",keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(func2(data1) < 1){
const err3 = {instancePath:instancePath+"/inside/" + i0,schemaPath:"common.schema.json#/$defs/interface_name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!pattern28.test(data1)){
const err4 = {instancePath:instancePath+"/inside/" + i0,schemaPath:"common.schema.json#/$defs/interface_name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9./:_-]{0,62}$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9./:_-]{0,62}$"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/inside/" + i0,schemaPath:"common.schema.json#/$defs/interface_name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/inside",schemaPath:"#/properties/inside/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.outside !== undefined){
let data2 = data.outside;
if(Array.isArray(data2)){
if(data2.length > 64){
const err7 = {instancePath:instancePath+"/outside",schemaPath:"#/properties/outside/maxItems",keyword:"maxItems",params:{limit: 64},message:"must NOT have more than 64 items"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
if(typeof data3 === "string"){
if(func2(data3) > 63){
const err8 = {instancePath:instancePath+"/outside/" + i1,schemaPath:"common.schema.json#/$defs/interface_name/maxLength",keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(func2(data3) < 1){
const err9 = {instancePath:instancePath+"/outside/" + i1,schemaPath:"common.schema.json#/$defs/interface_name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!pattern28.test(data3)){
const err10 = {instancePath:instancePath+"/outside/" + i1,schemaPath:"common.schema.json#/$defs/interface_name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9./:_-]{0,62}$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9./:_-]{0,62}$"+"\""};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/outside/" + i1,schemaPath:"common.schema.json#/$defs/interface_name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/outside",schemaPath:"#/properties/outside/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.pools !== undefined){
let data4 = data.pools;
if(Array.isArray(data4)){
if(data4.length > 256){
const err13 = {instancePath:instancePath+"/pools",schemaPath:"#/properties/pools/maxItems",keyword:"maxItems",params:{limit: 256},message:"must NOT have more than 256 items"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
const len2 = data4.length;
for(let i2=0; i2<len2; i2++){
let data5 = data4[i2];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.name === undefined){
const err14 = {instancePath:instancePath+"/pools/" + i2,schemaPath:"#/properties/pools/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data5.first === undefined){
const err15 = {instancePath:instancePath+"/pools/" + i2,schemaPath:"#/properties/pools/items/required",keyword:"required",params:{missingProperty: "first"},message:"must have required property '"+"first"+"'"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data5.last === undefined){
const err16 = {instancePath:instancePath+"/pools/" + i2,schemaPath:"#/properties/pools/items/required",keyword:"required",params:{missingProperty: "last"},message:"must have required property '"+"last"+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
for(const key1 in data5){
if(!(((((key1 === "name") || (key1 === "id")) || (key1 === "first")) || (key1 === "last")) || (key1 === "prefix_length"))){
const err17 = {instancePath:instancePath+"/pools/" + i2,schemaPath:"#/properties/pools/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data5.name !== undefined){
let data6 = data5.name;
if(typeof data6 === "string"){
if(func2(data6) > 63){
const err18 = {instancePath:instancePath+"/pools/" + i2+"/name",schemaPath:"common.schema.json#/$defs/name/maxLength",keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(func2(data6) < 1){
const err19 = {instancePath:instancePath+"/pools/" + i2+"/name",schemaPath:"common.schema.json#/$defs/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(!pattern9.test(data6)){
const err20 = {instancePath:instancePath+"/pools/" + i2+"/name",schemaPath:"common.schema.json#/$defs/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"+"\""};
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
const err21 = {instancePath:instancePath+"/pools/" + i2+"/name",schemaPath:"common.schema.json#/$defs/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data5.id !== undefined){
let data7 = data5.id;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err22 = {instancePath:instancePath+"/pools/" + i2+"/id",schemaPath:"#/properties/pools/items/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 65535 || isNaN(data7)){
const err23 = {instancePath:instancePath+"/pools/" + i2+"/id",schemaPath:"#/properties/pools/items/properties/id/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data7 < 0 || isNaN(data7)){
const err24 = {instancePath:instancePath+"/pools/" + i2+"/id",schemaPath:"#/properties/pools/items/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
if(data5.first !== undefined){
let data8 = data5.first;
if(typeof data8 === "string"){
if(func2(data8) > 15){
const err25 = {instancePath:instancePath+"/pools/" + i2+"/first",schemaPath:"common.schema.json#/$defs/ipv4/maxLength",keyword:"maxLength",params:{limit: 15},message:"must NOT have more than 15 characters"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(!(formats68(data8))){
const err26 = {instancePath:instancePath+"/pools/" + i2+"/first",schemaPath:"common.schema.json#/$defs/ipv4/format",keyword:"format",params:{format: "ipv4-address"},message:"must match format \""+"ipv4-address"+"\""};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/pools/" + i2+"/first",schemaPath:"common.schema.json#/$defs/ipv4/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data5.last !== undefined){
let data9 = data5.last;
if(typeof data9 === "string"){
if(func2(data9) > 15){
const err28 = {instancePath:instancePath+"/pools/" + i2+"/last",schemaPath:"common.schema.json#/$defs/ipv4/maxLength",keyword:"maxLength",params:{limit: 15},message:"must NOT have more than 15 characters"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(!(formats68(data9))){
const err29 = {instancePath:instancePath+"/pools/" + i2+"/last",schemaPath:"common.schema.json#/$defs/ipv4/format",keyword:"format",params:{format: "ipv4-address"},message:"must match format \""+"ipv4-address"+"\""};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/pools/" + i2+"/last",schemaPath:"common.schema.json#/$defs/ipv4/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data5.prefix_length !== undefined){
let data10 = data5.prefix_length;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err31 = {instancePath:instancePath+"/pools/" + i2+"/prefix_length",schemaPath:"#/properties/pools/items/properties/prefix_length/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 32 || isNaN(data10)){
const err32 = {instancePath:instancePath+"/pools/" + i2+"/prefix_length",schemaPath:"#/properties/pools/items/properties/prefix_length/maximum",keyword:"maximum",params:{comparison: "<=", limit: 32},message:"must be <= 32"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data10 < 1 || isNaN(data10)){
const err33 = {instancePath:instancePath+"/pools/" + i2+"/prefix_length",schemaPath:"#/properties/pools/items/properties/prefix_length/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
}
else {
const err34 = {instancePath:instancePath+"/pools/" + i2,schemaPath:"#/properties/pools/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
else {
const err35 = {instancePath:instancePath+"/pools",schemaPath:"#/properties/pools/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.rules !== undefined){
let data11 = data.rules;
if(Array.isArray(data11)){
if(data11.length > 64){
const err36 = {instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/maxItems",keyword:"maxItems",params:{limit: 64},message:"must NOT have more than 64 items"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
const len3 = data11.length;
for(let i3=0; i3<len3; i3++){
let data12 = data11[i3];
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.acl === undefined){
const err37 = {instancePath:instancePath+"/rules/" + i3,schemaPath:"#/properties/rules/items/required",keyword:"required",params:{missingProperty: "acl"},message:"must have required property '"+"acl"+"'"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
for(const key2 in data12){
if(!((((key2 === "acl") || (key2 === "pool")) || (key2 === "interface")) || (key2 === "overload"))){
const err38 = {instancePath:instancePath+"/rules/" + i3,schemaPath:"#/properties/rules/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data12.acl !== undefined){
if(!(validate95(data12.acl, {instancePath:instancePath+"/rules/" + i3+"/acl",parentData:data12,parentDataProperty:"acl",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate95.errors);
errors = vErrors.length;
}
}
if(data12.pool !== undefined){
let data14 = data12.pool;
if(typeof data14 === "string"){
if(func2(data14) > 63){
const err39 = {instancePath:instancePath+"/rules/" + i3+"/pool",schemaPath:"common.schema.json#/$defs/name/maxLength",keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(func2(data14) < 1){
const err40 = {instancePath:instancePath+"/rules/" + i3+"/pool",schemaPath:"common.schema.json#/$defs/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(!pattern9.test(data14)){
const err41 = {instancePath:instancePath+"/rules/" + i3+"/pool",schemaPath:"common.schema.json#/$defs/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"+"\""};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
else {
const err42 = {instancePath:instancePath+"/rules/" + i3+"/pool",schemaPath:"common.schema.json#/$defs/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data12.interface !== undefined){
let data15 = data12.interface;
if(typeof data15 === "string"){
if(func2(data15) > 63){
const err43 = {instancePath:instancePath+"/rules/" + i3+"/interface",schemaPath:"common.schema.json#/$defs/interface_name/maxLength",keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(func2(data15) < 1){
const err44 = {instancePath:instancePath+"/rules/" + i3+"/interface",schemaPath:"common.schema.json#/$defs/interface_name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(!pattern28.test(data15)){
const err45 = {instancePath:instancePath+"/rules/" + i3+"/interface",schemaPath:"common.schema.json#/$defs/interface_name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9./:_-]{0,62}$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9./:_-]{0,62}$"+"\""};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
else {
const err46 = {instancePath:instancePath+"/rules/" + i3+"/interface",schemaPath:"common.schema.json#/$defs/interface_name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data12.overload !== undefined){
if(typeof data12.overload !== "boolean"){
const err47 = {instancePath:instancePath+"/rules/" + i3+"/overload",schemaPath:"#/properties/rules/items/properties/overload/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
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
else {
const err48 = {instancePath:instancePath+"/rules/" + i3,schemaPath:"#/properties/rules/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
else {
const err49 = {instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data.static !== undefined){
let data17 = data.static;
if(Array.isArray(data17)){
if(data17.length > 4096){
const err50 = {instancePath:instancePath+"/static",schemaPath:"#/properties/static/maxItems",keyword:"maxItems",params:{limit: 4096},message:"must NOT have more than 4096 items"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
const len4 = data17.length;
for(let i4=0; i4<len4; i4++){
let data18 = data17[i4];
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if(data18.inside === undefined){
const err51 = {instancePath:instancePath+"/static/" + i4,schemaPath:"#/properties/static/items/required",keyword:"required",params:{missingProperty: "inside"},message:"must have required property '"+"inside"+"'"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(data18.outside === undefined){
const err52 = {instancePath:instancePath+"/static/" + i4,schemaPath:"#/properties/static/items/required",keyword:"required",params:{missingProperty: "outside"},message:"must have required property '"+"outside"+"'"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
for(const key3 in data18){
if(!((key3 === "inside") || (key3 === "outside"))){
const err53 = {instancePath:instancePath+"/static/" + i4,schemaPath:"#/properties/static/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data18.inside !== undefined){
let data19 = data18.inside;
if(typeof data19 === "string"){
if(func2(data19) > 15){
const err54 = {instancePath:instancePath+"/static/" + i4+"/inside",schemaPath:"common.schema.json#/$defs/ipv4/maxLength",keyword:"maxLength",params:{limit: 15},message:"must NOT have more than 15 characters"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(!(formats68(data19))){
const err55 = {instancePath:instancePath+"/static/" + i4+"/inside",schemaPath:"common.schema.json#/$defs/ipv4/format",keyword:"format",params:{format: "ipv4-address"},message:"must match format \""+"ipv4-address"+"\""};
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
const err56 = {instancePath:instancePath+"/static/" + i4+"/inside",schemaPath:"common.schema.json#/$defs/ipv4/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data18.outside !== undefined){
let data20 = data18.outside;
if(typeof data20 === "string"){
if(func2(data20) > 15){
const err57 = {instancePath:instancePath+"/static/" + i4+"/outside",schemaPath:"common.schema.json#/$defs/ipv4/maxLength",keyword:"maxLength",params:{limit: 15},message:"must NOT have more than 15 characters"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(!(formats68(data20))){
const err58 = {instancePath:instancePath+"/static/" + i4+"/outside",schemaPath:"common.schema.json#/$defs/ipv4/format",keyword:"format",params:{format: "ipv4-address"},message:"must match format \""+"ipv4-address"+"\""};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
else {
const err59 = {instancePath:instancePath+"/static/" + i4+"/outside",schemaPath:"common.schema.json#/$defs/ipv4/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
}
else {
const err60 = {instancePath:instancePath+"/static/" + i4,schemaPath:"#/properties/static/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
}
else {
const err61 = {instancePath:instancePath+"/static",schemaPath:"#/properties/static/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data.ports !== undefined){
let data21 = data.ports;
if(Array.isArray(data21)){
if(data21.length > 4096){
const err62 = {instancePath:instancePath+"/ports",schemaPath:"#/properties/ports/maxItems",keyword:"maxItems",params:{limit: 4096},message:"must NOT have more than 4096 items"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
const len5 = data21.length;
for(let i5=0; i5<len5; i5++){
let data22 = data21[i5];
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.protocol === undefined){
const err63 = {instancePath:instancePath+"/ports/" + i5,schemaPath:"#/properties/ports/items/required",keyword:"required",params:{missingProperty: "protocol"},message:"must have required property '"+"protocol"+"'"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if(data22.inside === undefined){
const err64 = {instancePath:instancePath+"/ports/" + i5,schemaPath:"#/properties/ports/items/required",keyword:"required",params:{missingProperty: "inside"},message:"must have required property '"+"inside"+"'"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if(data22.inside_port === undefined){
const err65 = {instancePath:instancePath+"/ports/" + i5,schemaPath:"#/properties/ports/items/required",keyword:"required",params:{missingProperty: "inside_port"},message:"must have required property '"+"inside_port"+"'"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if(data22.outside_port === undefined){
const err66 = {instancePath:instancePath+"/ports/" + i5,schemaPath:"#/properties/ports/items/required",keyword:"required",params:{missingProperty: "outside_port"},message:"must have required property '"+"outside_port"+"'"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
for(const key4 in data22){
if(!((((((key4 === "protocol") || (key4 === "inside")) || (key4 === "inside_port")) || (key4 === "outside")) || (key4 === "interface")) || (key4 === "outside_port"))){
const err67 = {instancePath:instancePath+"/ports/" + i5,schemaPath:"#/properties/ports/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data22.protocol !== undefined){
let data23 = data22.protocol;
if(typeof data23 !== "string"){
const err68 = {instancePath:instancePath+"/ports/" + i5+"/protocol",schemaPath:"#/properties/ports/items/properties/protocol/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if(!((data23 === "tcp") || (data23 === "udp"))){
const err69 = {instancePath:instancePath+"/ports/" + i5+"/protocol",schemaPath:"#/properties/ports/items/properties/protocol/enum",keyword:"enum",params:{allowedValues: schema140.properties.ports.items.properties.protocol.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data22.inside !== undefined){
let data24 = data22.inside;
if(typeof data24 === "string"){
if(func2(data24) > 15){
const err70 = {instancePath:instancePath+"/ports/" + i5+"/inside",schemaPath:"common.schema.json#/$defs/ipv4/maxLength",keyword:"maxLength",params:{limit: 15},message:"must NOT have more than 15 characters"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if(!(formats68(data24))){
const err71 = {instancePath:instancePath+"/ports/" + i5+"/inside",schemaPath:"common.schema.json#/$defs/ipv4/format",keyword:"format",params:{format: "ipv4-address"},message:"must match format \""+"ipv4-address"+"\""};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
else {
const err72 = {instancePath:instancePath+"/ports/" + i5+"/inside",schemaPath:"common.schema.json#/$defs/ipv4/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data22.inside_port !== undefined){
let data25 = data22.inside_port;
if(!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))){
const err73 = {instancePath:instancePath+"/ports/" + i5+"/inside_port",schemaPath:"common.schema.json#/$defs/port/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 > 65535 || isNaN(data25)){
const err74 = {instancePath:instancePath+"/ports/" + i5+"/inside_port",schemaPath:"common.schema.json#/$defs/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if(data25 < 1 || isNaN(data25)){
const err75 = {instancePath:instancePath+"/ports/" + i5+"/inside_port",schemaPath:"common.schema.json#/$defs/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
}
if(data22.outside !== undefined){
let data26 = data22.outside;
if(typeof data26 === "string"){
if(func2(data26) > 15){
const err76 = {instancePath:instancePath+"/ports/" + i5+"/outside",schemaPath:"common.schema.json#/$defs/ipv4/maxLength",keyword:"maxLength",params:{limit: 15},message:"must NOT have more than 15 characters"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
if(!(formats68(data26))){
const err77 = {instancePath:instancePath+"/ports/" + i5+"/outside",schemaPath:"common.schema.json#/$defs/ipv4/format",keyword:"format",params:{format: "ipv4-address"},message:"must match format \""+"ipv4-address"+"\""};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
else {
const err78 = {instancePath:instancePath+"/ports/" + i5+"/outside",schemaPath:"common.schema.json#/$defs/ipv4/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data22.interface !== undefined){
let data27 = data22.interface;
if(typeof data27 === "string"){
if(func2(data27) > 63){
const err79 = {instancePath:instancePath+"/ports/" + i5+"/interface",schemaPath:"common.schema.json#/$defs/interface_name/maxLength",keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
if(func2(data27) < 1){
const err80 = {instancePath:instancePath+"/ports/" + i5+"/interface",schemaPath:"common.schema.json#/$defs/interface_name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
if(!pattern28.test(data27)){
const err81 = {instancePath:instancePath+"/ports/" + i5+"/interface",schemaPath:"common.schema.json#/$defs/interface_name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9./:_-]{0,62}$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9./:_-]{0,62}$"+"\""};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
else {
const err82 = {instancePath:instancePath+"/ports/" + i5+"/interface",schemaPath:"common.schema.json#/$defs/interface_name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data22.outside_port !== undefined){
let data28 = data22.outside_port;
if(!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))){
const err83 = {instancePath:instancePath+"/ports/" + i5+"/outside_port",schemaPath:"common.schema.json#/$defs/port/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
if((typeof data28 == "number") && (isFinite(data28))){
if(data28 > 65535 || isNaN(data28)){
const err84 = {instancePath:instancePath+"/ports/" + i5+"/outside_port",schemaPath:"common.schema.json#/$defs/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
if(data28 < 1 || isNaN(data28)){
const err85 = {instancePath:instancePath+"/ports/" + i5+"/outside_port",schemaPath:"common.schema.json#/$defs/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
}
}
else {
const err86 = {instancePath:instancePath+"/ports/" + i5,schemaPath:"#/properties/ports/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
}
else {
const err87 = {instancePath:instancePath+"/ports",schemaPath:"#/properties/ports/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
}
else {
const err88 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
validate94.errors = vErrors;
return errors === 0;
}
validate94.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate93(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="nat.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate93.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.state === undefined) && (missing0 = "state")){
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
else {
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs1 === errors;
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.state === undefined){
const err2 = {instancePath,schemaPath:"common.schema.json#/$defs/absent/required",keyword:"required",params:{missingProperty: "state"},message:"must have required property '"+"state"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "state")){
const err3 = {instancePath,schemaPath:"common.schema.json#/$defs/absent/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.state !== undefined){
let data0 = data.state;
if(typeof data0 !== "string"){
const err4 = {instancePath:instancePath+"/state",schemaPath:"common.schema.json#/$defs/absent/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if("absent" !== data0){
const err5 = {instancePath:instancePath+"/state",schemaPath:"common.schema.json#/$defs/absent/properties/state/const",keyword:"const",params:{allowedValue: "absent"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"common.schema.json#/$defs/absent/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
if(valid0){
var props0 = true;
}
ifClause0 = "then";
}
else {
const _errs9 = errors;
if(!(validate94(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate94.errors);
errors = vErrors.length;
}
var _valid0 = _errs9 === errors;
valid0 = _valid0;
if(valid0){
if(props0 !== true){
props0 = true;
}
}
ifClause0 = "else";
}
if(!valid0){
const err7 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate93.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate93.evaluated = {"dynamicProps":true,"dynamicItems":false};

const schema157 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"dhcp.schema.json","title":"DHCP","description":"DHCP server and snooping. Relay stands with the interface (`dhcp_relay`). Also `{ state: absent }`.","x-grain":"Excluded addresses, pools, VLANs and trusted ports are owned per item; inside a pool each declared key; static bindings per address.","if":{"type":"object","required":["state"]},"then":{"$ref":"common.schema.json#/$defs/absent"},"else":{"$ref":"#/$defs/settings"},"$defs":{"settings":{"title":"DHCP settings","type":"object","additionalProperties":false,"properties":{"enabled":{"description":"Runs DHCP at all.","type":"boolean","examples":[true]},"excluded":{"description":"Addresses that the server never gives.","type":"array","maxItems":512,"x-key":["from","to"],"items":{"title":"Excluded addresses","type":"object","additionalProperties":false,"required":["from"],"properties":{"from":{"$ref":"common.schema.json#/$defs/ipv4","description":"First address."},"to":{"$ref":"common.schema.json#/$defs/ipv4","description":"Last address; absent: only the first."}}}},"pools":{"description":"Address pools.","type":"array","maxItems":512,"x-key":["name"],"items":{"title":"Pool","type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"$ref":"common.schema.json#/$defs/name"},"vrf":{"$ref":"common.schema.json#/$defs/vrf_name"},"network":{"$ref":"common.schema.json#/$defs/ipv4_prefix","description":"Addresses of the pool."},"gateways":{"description":"Default gateways.","type":"array","maxItems":8,"items":{"$ref":"common.schema.json#/$defs/ipv4"}},"dns":{"description":"Name servers.","type":"array","maxItems":8,"items":{"$ref":"common.schema.json#/$defs/ipv4"}},"domain":{"$ref":"common.schema.json#/$defs/domain"},"lease":{"description":"How long an address is given, or `infinite`.","if":{"type":"string"},"then":{"type":"string","const":"infinite"},"else":{"title":"Lease","type":"object","additionalProperties":false,"required":["days"],"properties":{"days":{"description":"Days.","type":"integer","minimum":0,"maximum":365,"examples":[7]},"hours":{"description":"Hours.","type":"integer","minimum":0,"maximum":23,"examples":[12]},"minutes":{"description":"Minutes.","type":"integer","minimum":0,"maximum":59,"examples":[30]}}}},"options":{"description":"Further options; each with `ip`, `text` or `hex`.","type":"array","maxItems":32,"x-key":["code"],"items":{"title":"DHCP option","type":"object","additionalProperties":false,"required":["code"],"properties":{"code":{"description":"Number of the option.","type":"integer","minimum":2,"maximum":254,"examples":[150]},"ip":{"description":"Addresses.","type":"array","minItems":1,"maxItems":8,"items":{"$ref":"common.schema.json#/$defs/ipv4"},"examples":[["10.0.0.80"]]},"text":{"title":"Option text","description":"A word.","type":"string","minLength":1,"maxLength":127,"format":"word","examples":["boot.example.net"]},"hex":{"title":"Option bytes","description":"Pairs of hexadecimal digits.","type":"string","maxLength":200,"pattern":"^(?:[0-9a-f]{2}){1,100}$","examples":["0a0b"]}}}},"bindings":{"description":"Addresses that belong to one client.","type":"array","maxItems":1024,"x-key":["address"],"items":{"title":"Static binding","type":"object","additionalProperties":false,"required":["address","mac"],"properties":{"address":{"$ref":"common.schema.json#/$defs/ipv4_interface","description":"The address with the length of its subnet."},"mac":{"$ref":"common.schema.json#/$defs/mac"}}}}},"examples":[{"name":"USERS","network":"10.20.10.0/24"}]}},"serve":{"description":"Which pool an interface is served from, where the platform is told.","type":"array","maxItems":512,"x-key":["interface"],"items":{"title":"Interface served from a pool","type":"object","additionalProperties":false,"required":["interface","pool"],"properties":{"interface":{"$ref":"common.schema.json#/$defs/interface_name"},"pool":{"$ref":"common.schema.json#/$defs/name"}}}},"snooping":{"title":"DHCP snooping","description":"Only trusted ports may answer.","type":"object","additionalProperties":false,"properties":{"enabled":{"description":"Listens to DHCP on the ports.","type":"boolean","examples":[true]},"vlans":{"$ref":"common.schema.json#/$defs/vlan_ranges","description":"VLANs in which it listens."},"trusted":{"description":"Ports towards DHCP servers.","type":"array","maxItems":512,"items":{"$ref":"common.schema.json#/$defs/interface_name"}},"option_82":{"description":"Inserts option 82 into requests.","type":"boolean","examples":[true]}}}}}},"examples":[{"excluded":[{"from":"10.20.10.1","to":"10.20.10.20"}],"pools":[{"name":"USERS","network":"10.20.10.0/24","gateways":["10.20.10.1"],"dns":["10.0.0.53"]}]}]};
const schema159 = {"title":"DHCP settings","type":"object","additionalProperties":false,"properties":{"enabled":{"description":"Runs DHCP at all.","type":"boolean","examples":[true]},"excluded":{"description":"Addresses that the server never gives.","type":"array","maxItems":512,"x-key":["from","to"],"items":{"title":"Excluded addresses","type":"object","additionalProperties":false,"required":["from"],"properties":{"from":{"$ref":"common.schema.json#/$defs/ipv4","description":"First address."},"to":{"$ref":"common.schema.json#/$defs/ipv4","description":"Last address; absent: only the first."}}}},"pools":{"description":"Address pools.","type":"array","maxItems":512,"x-key":["name"],"items":{"title":"Pool","type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"$ref":"common.schema.json#/$defs/name"},"vrf":{"$ref":"common.schema.json#/$defs/vrf_name"},"network":{"$ref":"common.schema.json#/$defs/ipv4_prefix","description":"Addresses of the pool."},"gateways":{"description":"Default gateways.","type":"array","maxItems":8,"items":{"$ref":"common.schema.json#/$defs/ipv4"}},"dns":{"description":"Name servers.","type":"array","maxItems":8,"items":{"$ref":"common.schema.json#/$defs/ipv4"}},"domain":{"$ref":"common.schema.json#/$defs/domain"},"lease":{"description":"How long an address is given, or `infinite`.","if":{"type":"string"},"then":{"type":"string","const":"infinite"},"else":{"title":"Lease","type":"object","additionalProperties":false,"required":["days"],"properties":{"days":{"description":"Days.","type":"integer","minimum":0,"maximum":365,"examples":[7]},"hours":{"description":"Hours.","type":"integer","minimum":0,"maximum":23,"examples":[12]},"minutes":{"description":"Minutes.","type":"integer","minimum":0,"maximum":59,"examples":[30]}}}},"options":{"description":"Further options; each with `ip`, `text` or `hex`.","type":"array","maxItems":32,"x-key":["code"],"items":{"title":"DHCP option","type":"object","additionalProperties":false,"required":["code"],"properties":{"code":{"description":"Number of the option.","type":"integer","minimum":2,"maximum":254,"examples":[150]},"ip":{"description":"Addresses.","type":"array","minItems":1,"maxItems":8,"items":{"$ref":"common.schema.json#/$defs/ipv4"},"examples":[["10.0.0.80"]]},"text":{"title":"Option text","description":"A word.","type":"string","minLength":1,"maxLength":127,"format":"word","examples":["boot.example.net"]},"hex":{"title":"Option bytes","description":"Pairs of hexadecimal digits.","type":"string","maxLength":200,"pattern":"^(?:[0-9a-f]{2}){1,100}$","examples":["0a0b"]}}}},"bindings":{"description":"Addresses that belong to one client.","type":"array","maxItems":1024,"x-key":["address"],"items":{"title":"Static binding","type":"object","additionalProperties":false,"required":["address","mac"],"properties":{"address":{"$ref":"common.schema.json#/$defs/ipv4_interface","description":"The address with the length of its subnet."},"mac":{"$ref":"common.schema.json#/$defs/mac"}}}}},"examples":[{"name":"USERS","network":"10.20.10.0/24"}]}},"serve":{"description":"Which pool an interface is served from, where the platform is told.","type":"array","maxItems":512,"x-key":["interface"],"items":{"title":"Interface served from a pool","type":"object","additionalProperties":false,"required":["interface","pool"],"properties":{"interface":{"$ref":"common.schema.json#/$defs/interface_name"},"pool":{"$ref":"common.schema.json#/$defs/name"}}}},"snooping":{"title":"DHCP snooping","description":"Only trusted ports may answer.","type":"object","additionalProperties":false,"properties":{"enabled":{"description":"Listens to DHCP on the ports.","type":"boolean","examples":[true]},"vlans":{"$ref":"common.schema.json#/$defs/vlan_ranges","description":"VLANs in which it listens."},"trusted":{"description":"Ports towards DHCP servers.","type":"array","maxItems":512,"items":{"$ref":"common.schema.json#/$defs/interface_name"}},"option_82":{"description":"Inserts option 82 into requests.","type":"boolean","examples":[true]}}}}};
const schema164 = {"title":"IPv4 prefix","description":"The bits behind the prefix length are zero.","type":"string","maxLength":18,"format":"ipv4-prefix","examples":["10.0.0.0/16"]};
const schema170 = {"title":"MAC address","description":"Six pairs of hexadecimal digits in lower case; quote it.","type":"string","maxLength":17,"pattern":"^[0-9a-f]{2}(?::[0-9a-f]{2}){5}$","examples":["00:1b:78:aa:bb:cd"]};
const formats104 = formats["ipv4-prefix"];
const pattern41 = new RegExp("^(?:[0-9a-f]{2}){1,100}$", "u");
const pattern42 = new RegExp("^[0-9a-f]{2}(?::[0-9a-f]{2}){5}$", "u");

function validate101(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate101.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(!(Array.isArray(data))){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs1 === errors;
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs3 = errors;
if(Array.isArray(data)){
if(data.length > 4094){
const err1 = {instancePath,schemaPath:"#/then/maxItems",keyword:"maxItems",params:{limit: 4094},message:"must NOT have more than 4094 items"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.length < 1){
const err2 = {instancePath,schemaPath:"#/then/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/vlan_id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 4094 || isNaN(data0)){
const err4 = {instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/vlan_id/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4094},message:"must be <= 4094"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err5 = {instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/vlan_id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/then/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
if(valid0){
var items0 = true;
}
ifClause0 = "then";
}
else {
const _errs8 = errors;
if(typeof data === "string"){
if(func2(data) > 2000){
const err7 = {instancePath,schemaPath:"#/else/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(func2(data) < 1){
const err8 = {instancePath,schemaPath:"#/else/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!(formats54(data))){
const err9 = {instancePath,schemaPath:"#/else/format",keyword:"format",params:{format: "vlan-ranges"},message:"must match format \""+"vlan-ranges"+"\""};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath,schemaPath:"#/else/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var _valid0 = _errs8 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
const err11 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate101.errors = vErrors;
evaluated0.items = items0;
return errors === 0;
}
validate101.evaluated = {"dynamicProps":false,"dynamicItems":true};


function validate100(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate100.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "enabled") || (key0 === "excluded")) || (key0 === "pools")) || (key0 === "serve")) || (key0 === "snooping"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.enabled !== undefined){
if(typeof data.enabled !== "boolean"){
const err1 = {instancePath:instancePath+"/enabled",schemaPath:"#/properties/enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.excluded !== undefined){
let data1 = data.excluded;
if(Array.isArray(data1)){
if(data1.length > 512){
const err2 = {instancePath:instancePath+"/excluded",schemaPath:"#/properties/excluded/maxItems",keyword:"maxItems",params:{limit: 512},message:"must NOT have more than 512 items"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.from === undefined){
const err3 = {instancePath:instancePath+"/excluded/" + i0,schemaPath:"#/properties/excluded/items/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key1 in data2){
if(!((key1 === "from") || (key1 === "to"))){
const err4 = {instancePath:instancePath+"/excluded/" + i0,schemaPath:"#/properties/excluded/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data2.from !== undefined){
let data3 = data2.from;
if(typeof data3 === "string"){
if(func2(data3) > 15){
const err5 = {instancePath:instancePath+"/excluded/" + i0+"/from",schemaPath:"common.schema.json#/$defs/ipv4/maxLength",keyword:"maxLength",params:{limit: 15},message:"must NOT have more than 15 characters"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!(formats68(data3))){
const err6 = {instancePath:instancePath+"/excluded/" + i0+"/from",schemaPath:"common.schema.json#/$defs/ipv4/format",keyword:"format",params:{format: "ipv4-address"},message:"must match format \""+"ipv4-address"+"\""};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/excluded/" + i0+"/from",schemaPath:"common.schema.json#/$defs/ipv4/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data2.to !== undefined){
let data4 = data2.to;
if(typeof data4 === "string"){
if(func2(data4) > 15){
const err8 = {instancePath:instancePath+"/excluded/" + i0+"/to",schemaPath:"common.schema.json#/$defs/ipv4/maxLength",keyword:"maxLength",params:{limit: 15},message:"must NOT have more than 15 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!(formats68(data4))){
const err9 = {instancePath:instancePath+"/excluded/" + i0+"/to",schemaPath:"common.schema.json#/$defs/ipv4/format",keyword:"format",params:{format: "ipv4-address"},message:"must match format \""+"ipv4-address"+"\""};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/excluded/" + i0+"/to",schemaPath:"common.schema.json#/$defs/ipv4/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/excluded/" + i0,schemaPath:"#/properties/excluded/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/excluded",schemaPath:"#/properties/excluded/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.pools !== undefined){
let data5 = data.pools;
if(Array.isArray(data5)){
if(data5.length > 512){
const err13 = {instancePath:instancePath+"/pools",schemaPath:"#/properties/pools/maxItems",keyword:"maxItems",params:{limit: 512},message:"must NOT have more than 512 items"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.name === undefined){
const err14 = {instancePath:instancePath+"/pools/" + i1,schemaPath:"#/properties/pools/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
for(const key2 in data6){
if(!(func1.call(schema159.properties.pools.items.properties, key2))){
const err15 = {instancePath:instancePath+"/pools/" + i1,schemaPath:"#/properties/pools/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data6.name !== undefined){
let data7 = data6.name;
if(typeof data7 === "string"){
if(func2(data7) > 63){
const err16 = {instancePath:instancePath+"/pools/" + i1+"/name",schemaPath:"common.schema.json#/$defs/name/maxLength",keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(func2(data7) < 1){
const err17 = {instancePath:instancePath+"/pools/" + i1+"/name",schemaPath:"common.schema.json#/$defs/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(!pattern9.test(data7)){
const err18 = {instancePath:instancePath+"/pools/" + i1+"/name",schemaPath:"common.schema.json#/$defs/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"+"\""};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/pools/" + i1+"/name",schemaPath:"common.schema.json#/$defs/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data6.vrf !== undefined){
let data8 = data6.vrf;
if(typeof data8 === "string"){
if(func2(data8) > 31){
const err20 = {instancePath:instancePath+"/pools/" + i1+"/vrf",schemaPath:"common.schema.json#/$defs/vrf_name/maxLength",keyword:"maxLength",params:{limit: 31},message:"must NOT have more than 31 characters"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(func2(data8) < 1){
const err21 = {instancePath:instancePath+"/pools/" + i1+"/vrf",schemaPath:"common.schema.json#/$defs/vrf_name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(!pattern24.test(data8)){
const err22 = {instancePath:instancePath+"/pools/" + i1+"/vrf",schemaPath:"common.schema.json#/$defs/vrf_name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,30}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._-]{0,30}$"+"\""};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/pools/" + i1+"/vrf",schemaPath:"common.schema.json#/$defs/vrf_name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data6.network !== undefined){
let data9 = data6.network;
if(typeof data9 === "string"){
if(func2(data9) > 18){
const err24 = {instancePath:instancePath+"/pools/" + i1+"/network",schemaPath:"common.schema.json#/$defs/ipv4_prefix/maxLength",keyword:"maxLength",params:{limit: 18},message:"must NOT have more than 18 characters"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(!(formats104(data9))){
const err25 = {instancePath:instancePath+"/pools/" + i1+"/network",schemaPath:"common.schema.json#/$defs/ipv4_prefix/format",keyword:"format",params:{format: "ipv4-prefix"},message:"must match format \""+"ipv4-prefix"+"\""};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/pools/" + i1+"/network",schemaPath:"common.schema.json#/$defs/ipv4_prefix/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data6.gateways !== undefined){
let data10 = data6.gateways;
if(Array.isArray(data10)){
if(data10.length > 8){
const err27 = {instancePath:instancePath+"/pools/" + i1+"/gateways",schemaPath:"#/properties/pools/items/properties/gateways/maxItems",keyword:"maxItems",params:{limit: 8},message:"must NOT have more than 8 items"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
const len2 = data10.length;
for(let i2=0; i2<len2; i2++){
let data11 = data10[i2];
if(typeof data11 === "string"){
if(func2(data11) > 15){
const err28 = {instancePath:instancePath+"/pools/" + i1+"/gateways/" + i2,schemaPath:"common.schema.json#/$defs/ipv4/maxLength",keyword:"maxLength",params:{limit: 15},message:"must NOT have more than 15 characters"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(!(formats68(data11))){
const err29 = {instancePath:instancePath+"/pools/" + i1+"/gateways/" + i2,schemaPath:"common.schema.json#/$defs/ipv4/format",keyword:"format",params:{format: "ipv4-address"},message:"must match format \""+"ipv4-address"+"\""};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/pools/" + i1+"/gateways/" + i2,schemaPath:"common.schema.json#/$defs/ipv4/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath:instancePath+"/pools/" + i1+"/gateways",schemaPath:"#/properties/pools/items/properties/gateways/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data6.dns !== undefined){
let data12 = data6.dns;
if(Array.isArray(data12)){
if(data12.length > 8){
const err32 = {instancePath:instancePath+"/pools/" + i1+"/dns",schemaPath:"#/properties/pools/items/properties/dns/maxItems",keyword:"maxItems",params:{limit: 8},message:"must NOT have more than 8 items"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
const len3 = data12.length;
for(let i3=0; i3<len3; i3++){
let data13 = data12[i3];
if(typeof data13 === "string"){
if(func2(data13) > 15){
const err33 = {instancePath:instancePath+"/pools/" + i1+"/dns/" + i3,schemaPath:"common.schema.json#/$defs/ipv4/maxLength",keyword:"maxLength",params:{limit: 15},message:"must NOT have more than 15 characters"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(!(formats68(data13))){
const err34 = {instancePath:instancePath+"/pools/" + i1+"/dns/" + i3,schemaPath:"common.schema.json#/$defs/ipv4/format",keyword:"format",params:{format: "ipv4-address"},message:"must match format \""+"ipv4-address"+"\""};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
else {
const err35 = {instancePath:instancePath+"/pools/" + i1+"/dns/" + i3,schemaPath:"common.schema.json#/$defs/ipv4/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
else {
const err36 = {instancePath:instancePath+"/pools/" + i1+"/dns",schemaPath:"#/properties/pools/items/properties/dns/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data6.domain !== undefined){
let data14 = data6.domain;
if(typeof data14 === "string"){
if(func2(data14) > 253){
const err37 = {instancePath:instancePath+"/pools/" + i1+"/domain",schemaPath:"common.schema.json#/$defs/domain/maxLength",keyword:"maxLength",params:{limit: 253},message:"must NOT have more than 253 characters"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(func2(data14) < 1){
const err38 = {instancePath:instancePath+"/pools/" + i1+"/domain",schemaPath:"common.schema.json#/$defs/domain/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(!(formats32(data14))){
const err39 = {instancePath:instancePath+"/pools/" + i1+"/domain",schemaPath:"common.schema.json#/$defs/domain/format",keyword:"format",params:{format: "domain"},message:"must match format \""+"domain"+"\""};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
else {
const err40 = {instancePath:instancePath+"/pools/" + i1+"/domain",schemaPath:"common.schema.json#/$defs/domain/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data6.lease !== undefined){
let data15 = data6.lease;
const _errs43 = errors;
let valid19 = true;
const _errs44 = errors;
if(typeof data15 !== "string"){
const err41 = {};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
var _valid0 = _errs44 === errors;
errors = _errs43;
if(vErrors !== null){
if(_errs43){
vErrors.length = _errs43;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs46 = errors;
if(typeof data15 !== "string"){
const err42 = {instancePath:instancePath+"/pools/" + i1+"/lease",schemaPath:"#/properties/pools/items/properties/lease/then/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if("infinite" !== data15){
const err43 = {instancePath:instancePath+"/pools/" + i1+"/lease",schemaPath:"#/properties/pools/items/properties/lease/then/const",keyword:"const",params:{allowedValue: "infinite"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
var _valid0 = _errs46 === errors;
valid19 = _valid0;
ifClause0 = "then";
}
else {
const _errs48 = errors;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.days === undefined){
const err44 = {instancePath:instancePath+"/pools/" + i1+"/lease",schemaPath:"#/properties/pools/items/properties/lease/else/required",keyword:"required",params:{missingProperty: "days"},message:"must have required property '"+"days"+"'"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
for(const key3 in data15){
if(!(((key3 === "days") || (key3 === "hours")) || (key3 === "minutes"))){
const err45 = {instancePath:instancePath+"/pools/" + i1+"/lease",schemaPath:"#/properties/pools/items/properties/lease/else/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data15.days !== undefined){
let data16 = data15.days;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
const err46 = {instancePath:instancePath+"/pools/" + i1+"/lease/days",schemaPath:"#/properties/pools/items/properties/lease/else/properties/days/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 > 365 || isNaN(data16)){
const err47 = {instancePath:instancePath+"/pools/" + i1+"/lease/days",schemaPath:"#/properties/pools/items/properties/lease/else/properties/days/maximum",keyword:"maximum",params:{comparison: "<=", limit: 365},message:"must be <= 365"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(data16 < 0 || isNaN(data16)){
const err48 = {instancePath:instancePath+"/pools/" + i1+"/lease/days",schemaPath:"#/properties/pools/items/properties/lease/else/properties/days/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
if(data15.hours !== undefined){
let data17 = data15.hours;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
const err49 = {instancePath:instancePath+"/pools/" + i1+"/lease/hours",schemaPath:"#/properties/pools/items/properties/lease/else/properties/hours/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 > 23 || isNaN(data17)){
const err50 = {instancePath:instancePath+"/pools/" + i1+"/lease/hours",schemaPath:"#/properties/pools/items/properties/lease/else/properties/hours/maximum",keyword:"maximum",params:{comparison: "<=", limit: 23},message:"must be <= 23"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(data17 < 0 || isNaN(data17)){
const err51 = {instancePath:instancePath+"/pools/" + i1+"/lease/hours",schemaPath:"#/properties/pools/items/properties/lease/else/properties/hours/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
}
if(data15.minutes !== undefined){
let data18 = data15.minutes;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
const err52 = {instancePath:instancePath+"/pools/" + i1+"/lease/minutes",schemaPath:"#/properties/pools/items/properties/lease/else/properties/minutes/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 > 59 || isNaN(data18)){
const err53 = {instancePath:instancePath+"/pools/" + i1+"/lease/minutes",schemaPath:"#/properties/pools/items/properties/lease/else/properties/minutes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 59},message:"must be <= 59"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(data18 < 0 || isNaN(data18)){
const err54 = {instancePath:instancePath+"/pools/" + i1+"/lease/minutes",schemaPath:"#/properties/pools/items/properties/lease/else/properties/minutes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
}
}
else {
const err55 = {instancePath:instancePath+"/pools/" + i1+"/lease",schemaPath:"#/properties/pools/items/properties/lease/else/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
var _valid0 = _errs48 === errors;
valid19 = _valid0;
ifClause0 = "else";
}
if(!valid19){
const err56 = {instancePath:instancePath+"/pools/" + i1+"/lease",schemaPath:"#/properties/pools/items/properties/lease/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data6.options !== undefined){
let data19 = data6.options;
if(Array.isArray(data19)){
if(data19.length > 32){
const err57 = {instancePath:instancePath+"/pools/" + i1+"/options",schemaPath:"#/properties/pools/items/properties/options/maxItems",keyword:"maxItems",params:{limit: 32},message:"must NOT have more than 32 items"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
const len4 = data19.length;
for(let i4=0; i4<len4; i4++){
let data20 = data19[i4];
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(data20.code === undefined){
const err58 = {instancePath:instancePath+"/pools/" + i1+"/options/" + i4,schemaPath:"#/properties/pools/items/properties/options/items/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
for(const key4 in data20){
if(!((((key4 === "code") || (key4 === "ip")) || (key4 === "text")) || (key4 === "hex"))){
const err59 = {instancePath:instancePath+"/pools/" + i1+"/options/" + i4,schemaPath:"#/properties/pools/items/properties/options/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data20.code !== undefined){
let data21 = data20.code;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
const err60 = {instancePath:instancePath+"/pools/" + i1+"/options/" + i4+"/code",schemaPath:"#/properties/pools/items/properties/options/items/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 > 254 || isNaN(data21)){
const err61 = {instancePath:instancePath+"/pools/" + i1+"/options/" + i4+"/code",schemaPath:"#/properties/pools/items/properties/options/items/properties/code/maximum",keyword:"maximum",params:{comparison: "<=", limit: 254},message:"must be <= 254"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if(data21 < 2 || isNaN(data21)){
const err62 = {instancePath:instancePath+"/pools/" + i1+"/options/" + i4+"/code",schemaPath:"#/properties/pools/items/properties/options/items/properties/code/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2},message:"must be >= 2"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
}
if(data20.ip !== undefined){
let data22 = data20.ip;
if(Array.isArray(data22)){
if(data22.length > 8){
const err63 = {instancePath:instancePath+"/pools/" + i1+"/options/" + i4+"/ip",schemaPath:"#/properties/pools/items/properties/options/items/properties/ip/maxItems",keyword:"maxItems",params:{limit: 8},message:"must NOT have more than 8 items"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if(data22.length < 1){
const err64 = {instancePath:instancePath+"/pools/" + i1+"/options/" + i4+"/ip",schemaPath:"#/properties/pools/items/properties/options/items/properties/ip/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
const len5 = data22.length;
for(let i5=0; i5<len5; i5++){
let data23 = data22[i5];
if(typeof data23 === "string"){
if(func2(data23) > 15){
const err65 = {instancePath:instancePath+"/pools/" + i1+"/options/" + i4+"/ip/" + i5,schemaPath:"common.schema.json#/$defs/ipv4/maxLength",keyword:"maxLength",params:{limit: 15},message:"must NOT have more than 15 characters"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if(!(formats68(data23))){
const err66 = {instancePath:instancePath+"/pools/" + i1+"/options/" + i4+"/ip/" + i5,schemaPath:"common.schema.json#/$defs/ipv4/format",keyword:"format",params:{format: "ipv4-address"},message:"must match format \""+"ipv4-address"+"\""};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
else {
const err67 = {instancePath:instancePath+"/pools/" + i1+"/options/" + i4+"/ip/" + i5,schemaPath:"common.schema.json#/$defs/ipv4/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
}
else {
const err68 = {instancePath:instancePath+"/pools/" + i1+"/options/" + i4+"/ip",schemaPath:"#/properties/pools/items/properties/options/items/properties/ip/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data20.text !== undefined){
let data24 = data20.text;
if(typeof data24 === "string"){
if(func2(data24) > 127){
const err69 = {instancePath:instancePath+"/pools/" + i1+"/options/" + i4+"/text",schemaPath:"#/properties/pools/items/properties/options/items/properties/text/maxLength",keyword:"maxLength",params:{limit: 127},message:"must NOT have more than 127 characters"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if(func2(data24) < 1){
const err70 = {instancePath:instancePath+"/pools/" + i1+"/options/" + i4+"/text",schemaPath:"#/properties/pools/items/properties/options/items/properties/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if(!(formats2(data24))){
const err71 = {instancePath:instancePath+"/pools/" + i1+"/options/" + i4+"/text",schemaPath:"#/properties/pools/items/properties/options/items/properties/text/format",keyword:"format",params:{format: "word"},message:"must match format \""+"word"+"\""};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
else {
const err72 = {instancePath:instancePath+"/pools/" + i1+"/options/" + i4+"/text",schemaPath:"#/properties/pools/items/properties/options/items/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data20.hex !== undefined){
let data25 = data20.hex;
if(typeof data25 === "string"){
if(func2(data25) > 200){
const err73 = {instancePath:instancePath+"/pools/" + i1+"/options/" + i4+"/hex",schemaPath:"#/properties/pools/items/properties/options/items/properties/hex/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if(!pattern41.test(data25)){
const err74 = {instancePath:instancePath+"/pools/" + i1+"/options/" + i4+"/hex",schemaPath:"#/properties/pools/items/properties/options/items/properties/hex/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9a-f]{2}){1,100}$"},message:"must match pattern \""+"^(?:[0-9a-f]{2}){1,100}$"+"\""};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
else {
const err75 = {instancePath:instancePath+"/pools/" + i1+"/options/" + i4+"/hex",schemaPath:"#/properties/pools/items/properties/options/items/properties/hex/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
}
else {
const err76 = {instancePath:instancePath+"/pools/" + i1+"/options/" + i4,schemaPath:"#/properties/pools/items/properties/options/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
}
else {
const err77 = {instancePath:instancePath+"/pools/" + i1+"/options",schemaPath:"#/properties/pools/items/properties/options/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data6.bindings !== undefined){
let data26 = data6.bindings;
if(Array.isArray(data26)){
if(data26.length > 1024){
const err78 = {instancePath:instancePath+"/pools/" + i1+"/bindings",schemaPath:"#/properties/pools/items/properties/bindings/maxItems",keyword:"maxItems",params:{limit: 1024},message:"must NOT have more than 1024 items"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
const len6 = data26.length;
for(let i6=0; i6<len6; i6++){
let data27 = data26[i6];
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
if(data27.address === undefined){
const err79 = {instancePath:instancePath+"/pools/" + i1+"/bindings/" + i6,schemaPath:"#/properties/pools/items/properties/bindings/items/required",keyword:"required",params:{missingProperty: "address"},message:"must have required property '"+"address"+"'"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
if(data27.mac === undefined){
const err80 = {instancePath:instancePath+"/pools/" + i1+"/bindings/" + i6,schemaPath:"#/properties/pools/items/properties/bindings/items/required",keyword:"required",params:{missingProperty: "mac"},message:"must have required property '"+"mac"+"'"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
for(const key5 in data27){
if(!((key5 === "address") || (key5 === "mac"))){
const err81 = {instancePath:instancePath+"/pools/" + i1+"/bindings/" + i6,schemaPath:"#/properties/pools/items/properties/bindings/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data27.address !== undefined){
let data28 = data27.address;
if(typeof data28 === "string"){
if(func2(data28) > 18){
const err82 = {instancePath:instancePath+"/pools/" + i1+"/bindings/" + i6+"/address",schemaPath:"common.schema.json#/$defs/ipv4_interface/maxLength",keyword:"maxLength",params:{limit: 18},message:"must NOT have more than 18 characters"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
if(!(formats62(data28))){
const err83 = {instancePath:instancePath+"/pools/" + i1+"/bindings/" + i6+"/address",schemaPath:"common.schema.json#/$defs/ipv4_interface/format",keyword:"format",params:{format: "ipv4-interface"},message:"must match format \""+"ipv4-interface"+"\""};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
else {
const err84 = {instancePath:instancePath+"/pools/" + i1+"/bindings/" + i6+"/address",schemaPath:"common.schema.json#/$defs/ipv4_interface/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data27.mac !== undefined){
let data29 = data27.mac;
if(typeof data29 === "string"){
if(func2(data29) > 17){
const err85 = {instancePath:instancePath+"/pools/" + i1+"/bindings/" + i6+"/mac",schemaPath:"common.schema.json#/$defs/mac/maxLength",keyword:"maxLength",params:{limit: 17},message:"must NOT have more than 17 characters"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
if(!pattern42.test(data29)){
const err86 = {instancePath:instancePath+"/pools/" + i1+"/bindings/" + i6+"/mac",schemaPath:"common.schema.json#/$defs/mac/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{2}(?::[0-9a-f]{2}){5}$"},message:"must match pattern \""+"^[0-9a-f]{2}(?::[0-9a-f]{2}){5}$"+"\""};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
else {
const err87 = {instancePath:instancePath+"/pools/" + i1+"/bindings/" + i6+"/mac",schemaPath:"common.schema.json#/$defs/mac/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
}
else {
const err88 = {instancePath:instancePath+"/pools/" + i1+"/bindings/" + i6,schemaPath:"#/properties/pools/items/properties/bindings/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
}
else {
const err89 = {instancePath:instancePath+"/pools/" + i1+"/bindings",schemaPath:"#/properties/pools/items/properties/bindings/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
}
else {
const err90 = {instancePath:instancePath+"/pools/" + i1,schemaPath:"#/properties/pools/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
}
else {
const err91 = {instancePath:instancePath+"/pools",schemaPath:"#/properties/pools/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data.serve !== undefined){
let data30 = data.serve;
if(Array.isArray(data30)){
if(data30.length > 512){
const err92 = {instancePath:instancePath+"/serve",schemaPath:"#/properties/serve/maxItems",keyword:"maxItems",params:{limit: 512},message:"must NOT have more than 512 items"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
const len7 = data30.length;
for(let i7=0; i7<len7; i7++){
let data31 = data30[i7];
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
if(data31.interface === undefined){
const err93 = {instancePath:instancePath+"/serve/" + i7,schemaPath:"#/properties/serve/items/required",keyword:"required",params:{missingProperty: "interface"},message:"must have required property '"+"interface"+"'"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
if(data31.pool === undefined){
const err94 = {instancePath:instancePath+"/serve/" + i7,schemaPath:"#/properties/serve/items/required",keyword:"required",params:{missingProperty: "pool"},message:"must have required property '"+"pool"+"'"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
for(const key6 in data31){
if(!((key6 === "interface") || (key6 === "pool"))){
const err95 = {instancePath:instancePath+"/serve/" + i7,schemaPath:"#/properties/serve/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data31.interface !== undefined){
let data32 = data31.interface;
if(typeof data32 === "string"){
if(func2(data32) > 63){
const err96 = {instancePath:instancePath+"/serve/" + i7+"/interface",schemaPath:"common.schema.json#/$defs/interface_name/maxLength",keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
if(func2(data32) < 1){
const err97 = {instancePath:instancePath+"/serve/" + i7+"/interface",schemaPath:"common.schema.json#/$defs/interface_name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
if(!pattern28.test(data32)){
const err98 = {instancePath:instancePath+"/serve/" + i7+"/interface",schemaPath:"common.schema.json#/$defs/interface_name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9./:_-]{0,62}$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9./:_-]{0,62}$"+"\""};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
else {
const err99 = {instancePath:instancePath+"/serve/" + i7+"/interface",schemaPath:"common.schema.json#/$defs/interface_name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data31.pool !== undefined){
let data33 = data31.pool;
if(typeof data33 === "string"){
if(func2(data33) > 63){
const err100 = {instancePath:instancePath+"/serve/" + i7+"/pool",schemaPath:"common.schema.json#/$defs/name/maxLength",keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
if(func2(data33) < 1){
const err101 = {instancePath:instancePath+"/serve/" + i7+"/pool",schemaPath:"common.schema.json#/$defs/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
if(!pattern9.test(data33)){
const err102 = {instancePath:instancePath+"/serve/" + i7+"/pool",schemaPath:"common.schema.json#/$defs/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"+"\""};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
else {
const err103 = {instancePath:instancePath+"/serve/" + i7+"/pool",schemaPath:"common.schema.json#/$defs/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
}
else {
const err104 = {instancePath:instancePath+"/serve/" + i7,schemaPath:"#/properties/serve/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
}
else {
const err105 = {instancePath:instancePath+"/serve",schemaPath:"#/properties/serve/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
if(data.snooping !== undefined){
let data34 = data.snooping;
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
for(const key7 in data34){
if(!((((key7 === "enabled") || (key7 === "vlans")) || (key7 === "trusted")) || (key7 === "option_82"))){
const err106 = {instancePath:instancePath+"/snooping",schemaPath:"#/properties/snooping/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
if(data34.enabled !== undefined){
if(typeof data34.enabled !== "boolean"){
const err107 = {instancePath:instancePath+"/snooping/enabled",schemaPath:"#/properties/snooping/properties/enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
if(data34.vlans !== undefined){
if(!(validate101(data34.vlans, {instancePath:instancePath+"/snooping/vlans",parentData:data34,parentDataProperty:"vlans",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate101.errors);
errors = vErrors.length;
}
}
if(data34.trusted !== undefined){
let data37 = data34.trusted;
if(Array.isArray(data37)){
if(data37.length > 512){
const err108 = {instancePath:instancePath+"/snooping/trusted",schemaPath:"#/properties/snooping/properties/trusted/maxItems",keyword:"maxItems",params:{limit: 512},message:"must NOT have more than 512 items"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
const len8 = data37.length;
for(let i8=0; i8<len8; i8++){
let data38 = data37[i8];
if(typeof data38 === "string"){
if(func2(data38) > 63){
const err109 = {instancePath:instancePath+"/snooping/trusted/" + i8,schemaPath:"common.schema.json#/$defs/interface_name/maxLength",keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
if(func2(data38) < 1){
const err110 = {instancePath:instancePath+"/snooping/trusted/" + i8,schemaPath:"common.schema.json#/$defs/interface_name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
if(!pattern28.test(data38)){
const err111 = {instancePath:instancePath+"/snooping/trusted/" + i8,schemaPath:"common.schema.json#/$defs/interface_name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9./:_-]{0,62}$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9./:_-]{0,62}$"+"\""};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
else {
const err112 = {instancePath:instancePath+"/snooping/trusted/" + i8,schemaPath:"common.schema.json#/$defs/interface_name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
}
else {
const err113 = {instancePath:instancePath+"/snooping/trusted",schemaPath:"#/properties/snooping/properties/trusted/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
if(data34.option_82 !== undefined){
if(typeof data34.option_82 !== "boolean"){
const err114 = {instancePath:instancePath+"/snooping/option_82",schemaPath:"#/properties/snooping/properties/option_82/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
}
else {
const err115 = {instancePath:instancePath+"/snooping",schemaPath:"#/properties/snooping/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
}
else {
const err116 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
validate100.errors = vErrors;
return errors === 0;
}
validate100.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate99(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="dhcp.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate99.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.state === undefined) && (missing0 = "state")){
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
else {
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs1 === errors;
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.state === undefined){
const err2 = {instancePath,schemaPath:"common.schema.json#/$defs/absent/required",keyword:"required",params:{missingProperty: "state"},message:"must have required property '"+"state"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "state")){
const err3 = {instancePath,schemaPath:"common.schema.json#/$defs/absent/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.state !== undefined){
let data0 = data.state;
if(typeof data0 !== "string"){
const err4 = {instancePath:instancePath+"/state",schemaPath:"common.schema.json#/$defs/absent/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if("absent" !== data0){
const err5 = {instancePath:instancePath+"/state",schemaPath:"common.schema.json#/$defs/absent/properties/state/const",keyword:"const",params:{allowedValue: "absent"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"common.schema.json#/$defs/absent/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
if(valid0){
var props0 = true;
}
ifClause0 = "then";
}
else {
const _errs9 = errors;
if(!(validate100(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate100.errors);
errors = vErrors.length;
}
var _valid0 = _errs9 === errors;
valid0 = _valid0;
if(valid0){
if(props0 !== true){
props0 = true;
}
}
ifClause0 = "else";
}
if(!valid0){
const err7 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate99.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate99.evaluated = {"dynamicProps":true,"dynamicItems":false};

const schema176 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"static-routes.schema.json","title":"Static routes","description":"IPv4 and IPv6 static routes. Also `{ exclusive: true, items: [...] }` or `{ state: absent }`.","x-grain":"Owned per prefix with its next hop and interface: other routes of the same prefix stay, unless `exclusive: true`.","if":{"type":"array"},"then":{"$ref":"#/$defs/list"},"else":{"if":{"type":"object","required":["state"]},"then":{"$ref":"common.schema.json#/$defs/absent"},"else":{"$ref":"#/$defs/exclusive"}},"$defs":{"list":{"title":"Route list","type":"array","maxItems":10000,"x-key":["prefix","next_hop","interface"],"items":{"$ref":"#/$defs/route"}},"exclusive":{"title":"Exclusive route list","type":"object","additionalProperties":false,"required":["exclusive","items"],"properties":{"exclusive":{"type":"boolean"},"items":{"$ref":"#/$defs/list"}}},"route":{"title":"Static route","type":"object","additionalProperties":false,"required":["prefix"],"properties":{"prefix":{"$ref":"common.schema.json#/$defs/prefix"},"next_hop":{"$ref":"common.schema.json#/$defs/ip"},"interface":{"$ref":"common.schema.json#/$defs/interface_name"},"discard":{"description":"Packets to this prefix are dropped.","type":"boolean","const":true},"distance":{"description":"Lower wins.","type":"integer","minimum":1,"maximum":255,"examples":[10]},"name":{"title":"Route name","description":"Where the platform has one.","type":"string","minLength":1,"maxLength":50,"format":"single-line","examples":["default-to-edge"]}}}},"examples":[[{"prefix":"0.0.0.0/0","next_hop":"10.0.0.1"}]]};
const schema177 = {"title":"Route list","type":"array","maxItems":10000,"x-key":["prefix","next_hop","interface"],"items":{"$ref":"#/$defs/route"}};
const schema178 = {"title":"Static route","type":"object","additionalProperties":false,"required":["prefix"],"properties":{"prefix":{"$ref":"common.schema.json#/$defs/prefix"},"next_hop":{"$ref":"common.schema.json#/$defs/ip"},"interface":{"$ref":"common.schema.json#/$defs/interface_name"},"discard":{"description":"Packets to this prefix are dropped.","type":"boolean","const":true},"distance":{"description":"Lower wins.","type":"integer","minimum":1,"maximum":255,"examples":[10]},"name":{"title":"Route name","description":"Where the platform has one.","type":"string","minLength":1,"maxLength":50,"format":"single-line","examples":["default-to-edge"]}}};
const schema179 = {"title":"Prefix","description":"IPv4 or IPv6 prefix; the bits behind the prefix length are zero.","type":"string","maxLength":49,"format":"prefix","examples":["10.20.0.0/16"]};
const formats120 = formats.prefix;

function validate107(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate107.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.prefix === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "prefix"},message:"must have required property '"+"prefix"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "prefix") || (key0 === "next_hop")) || (key0 === "interface")) || (key0 === "discard")) || (key0 === "distance")) || (key0 === "name"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.prefix !== undefined){
let data0 = data.prefix;
if(typeof data0 === "string"){
if(func2(data0) > 49){
const err2 = {instancePath:instancePath+"/prefix",schemaPath:"common.schema.json#/$defs/prefix/maxLength",keyword:"maxLength",params:{limit: 49},message:"must NOT have more than 49 characters"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!(formats120(data0))){
const err3 = {instancePath:instancePath+"/prefix",schemaPath:"common.schema.json#/$defs/prefix/format",keyword:"format",params:{format: "prefix"},message:"must match format \""+"prefix"+"\""};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/prefix",schemaPath:"common.schema.json#/$defs/prefix/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.next_hop !== undefined){
let data1 = data.next_hop;
if(typeof data1 === "string"){
if(func2(data1) > 45){
const err5 = {instancePath:instancePath+"/next_hop",schemaPath:"common.schema.json#/$defs/ip/maxLength",keyword:"maxLength",params:{limit: 45},message:"must NOT have more than 45 characters"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!(formats34(data1))){
const err6 = {instancePath:instancePath+"/next_hop",schemaPath:"common.schema.json#/$defs/ip/format",keyword:"format",params:{format: "ip-address"},message:"must match format \""+"ip-address"+"\""};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/next_hop",schemaPath:"common.schema.json#/$defs/ip/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.interface !== undefined){
let data2 = data.interface;
if(typeof data2 === "string"){
if(func2(data2) > 63){
const err8 = {instancePath:instancePath+"/interface",schemaPath:"common.schema.json#/$defs/interface_name/maxLength",keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(func2(data2) < 1){
const err9 = {instancePath:instancePath+"/interface",schemaPath:"common.schema.json#/$defs/interface_name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!pattern28.test(data2)){
const err10 = {instancePath:instancePath+"/interface",schemaPath:"common.schema.json#/$defs/interface_name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9./:_-]{0,62}$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9./:_-]{0,62}$"+"\""};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/interface",schemaPath:"common.schema.json#/$defs/interface_name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.discard !== undefined){
let data3 = data.discard;
if(typeof data3 !== "boolean"){
const err12 = {instancePath:instancePath+"/discard",schemaPath:"#/properties/discard/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(true !== data3){
const err13 = {instancePath:instancePath+"/discard",schemaPath:"#/properties/discard/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.distance !== undefined){
let data4 = data.distance;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err14 = {instancePath:instancePath+"/distance",schemaPath:"#/properties/distance/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 255 || isNaN(data4)){
const err15 = {instancePath:instancePath+"/distance",schemaPath:"#/properties/distance/maximum",keyword:"maximum",params:{comparison: "<=", limit: 255},message:"must be <= 255"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data4 < 1 || isNaN(data4)){
const err16 = {instancePath:instancePath+"/distance",schemaPath:"#/properties/distance/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
if(data.name !== undefined){
let data5 = data.name;
if(typeof data5 === "string"){
if(func2(data5) > 50){
const err17 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(func2(data5) < 1){
const err18 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(!(formats24(data5))){
const err19 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/format",keyword:"format",params:{format: "single-line"},message:"must match format \""+"single-line"+"\""};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
validate107.errors = vErrors;
return errors === 0;
}
validate107.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate106(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate106.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length > 10000){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 10000},message:"must NOT have more than 10000 items"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate107(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate107.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate106.errors = vErrors;
return errors === 0;
}
validate106.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema183 = {"title":"Exclusive route list","type":"object","additionalProperties":false,"required":["exclusive","items"],"properties":{"exclusive":{"type":"boolean"},"items":{"$ref":"#/$defs/list"}}};

function validate110(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate110.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.exclusive === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "exclusive"},message:"must have required property '"+"exclusive"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.items === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "items"},message:"must have required property '"+"items"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "exclusive") || (key0 === "items"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.exclusive !== undefined){
if(typeof data.exclusive !== "boolean"){
const err3 = {instancePath:instancePath+"/exclusive",schemaPath:"#/properties/exclusive/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.items !== undefined){
if(!(validate106(data.items, {instancePath:instancePath+"/items",parentData:data,parentDataProperty:"items",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate106.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate110.errors = vErrors;
return errors === 0;
}
validate110.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate105(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="static-routes.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate105.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(!(Array.isArray(data))){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs1 === errors;
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs3 = errors;
if(!(validate106(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate106.errors);
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
if(valid0){
var items0 = true;
}
ifClause0 = "then";
}
else {
const _errs4 = errors;
const _errs5 = errors;
let valid1 = true;
const _errs6 = errors;
if(errors === _errs6){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.state === undefined) && (missing0 = "state")){
const err1 = {};
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
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
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
let ifClause1;
if(_valid1){
const _errs8 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.state === undefined){
const err3 = {instancePath,schemaPath:"common.schema.json#/$defs/absent/required",keyword:"required",params:{missingProperty: "state"},message:"must have required property '"+"state"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "state")){
const err4 = {instancePath,schemaPath:"common.schema.json#/$defs/absent/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.state !== undefined){
let data0 = data.state;
if(typeof data0 !== "string"){
const err5 = {instancePath:instancePath+"/state",schemaPath:"common.schema.json#/$defs/absent/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if("absent" !== data0){
const err6 = {instancePath:instancePath+"/state",schemaPath:"common.schema.json#/$defs/absent/properties/state/const",keyword:"const",params:{allowedValue: "absent"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"common.schema.json#/$defs/absent/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var _valid1 = _errs8 === errors;
valid1 = _valid1;
if(valid1){
var props0 = true;
}
ifClause1 = "then";
}
else {
const _errs14 = errors;
if(!(validate110(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate110.errors);
errors = vErrors.length;
}
var _valid1 = _errs14 === errors;
valid1 = _valid1;
if(valid1){
if(props0 !== true){
props0 = true;
}
}
ifClause1 = "else";
}
if(!valid1){
const err8 = {instancePath,schemaPath:"#/else/if",keyword:"if",params:{failingKeyword: ifClause1},message:"must match \""+ifClause1+"\" schema"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
const err9 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate105.errors = vErrors;
evaluated0.props = props0;
evaluated0.items = items0;
return errors === 0;
}
validate105.evaluated = {"dynamicProps":true,"dynamicItems":true};

const schema184 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"ospf.schema.json","title":"OSPF","description":"OSPF version 2 processes. Also `{ exclusive: true, items: [...] }` or `{ state: absent }`.","x-grain":"Owned per process, and inside a process per declared key; networks, redistributed sources and interfaces per item.","if":{"type":"array"},"then":{"$ref":"#/$defs/list"},"else":{"if":{"type":"object","required":["state"]},"then":{"$ref":"common.schema.json#/$defs/absent"},"else":{"$ref":"#/$defs/exclusive"}},"$defs":{"list":{"title":"Process list","type":"array","maxItems":64,"x-key":["process"],"items":{"$ref":"#/$defs/process"}},"exclusive":{"title":"Exclusive process list","type":"object","additionalProperties":false,"required":["exclusive","items"],"properties":{"exclusive":{"type":"boolean"},"items":{"$ref":"#/$defs/list"}}},"process":{"title":"OSPF process","type":"object","additionalProperties":false,"required":["process"],"properties":{"process":{"description":"Process number.","type":"integer","minimum":1,"maximum":65535,"examples":[1]},"router_id":{"$ref":"common.schema.json#/$defs/ipv4"},"reference_bandwidth":{"description":"Mbit/s.","type":"integer","minimum":1,"maximum":4294967,"examples":[100000]},"passive_default":{"description":"true: no interface speaks OSPF unless it is listed in `active`.","type":"boolean","examples":[true]},"passive":{"description":"Interfaces that do not speak OSPF.","type":"array","maxItems":1024,"items":{"$ref":"common.schema.json#/$defs/interface_name"}},"active":{"description":"Interfaces that speak OSPF although `passive_default` is true.","type":"array","maxItems":1024,"items":{"$ref":"common.schema.json#/$defs/interface_name"}},"default_originate":{"description":"true announces a default route while there is one, `always` at all times.","if":{"type":"string"},"then":{"type":"string","const":"always"},"else":{"type":"boolean"}},"networks":{"type":"array","maxItems":1024,"x-key":["prefix"],"items":{"title":"OSPF network","type":"object","additionalProperties":false,"required":["prefix","area"],"properties":{"prefix":{"$ref":"common.schema.json#/$defs/ipv4_prefix"},"area":{"$ref":"common.schema.json#/$defs/ospf_area"}}}},"redistribute":{"type":"array","maxItems":2,"items":{"type":"string","enum":["connected","static"]}},"interfaces":{"type":"array","maxItems":1024,"x-key":["name"],"items":{"title":"OSPF interface","type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"$ref":"common.schema.json#/$defs/interface_name"},"area":{"$ref":"common.schema.json#/$defs/ospf_area"},"cost":{"type":"integer","minimum":1,"maximum":65535,"examples":[10]},"network_type":{"type":"string","enum":["point-to-point","broadcast"]},"hello_interval":{"description":"Seconds.","type":"integer","minimum":1,"maximum":65535,"examples":[1]},"dead_interval":{"description":"Seconds.","type":"integer","minimum":1,"maximum":65535,"examples":[4]},"priority":{"type":"integer","minimum":0,"maximum":255,"examples":[1]}}}}}}},"examples":[[{"process":1,"router_id":"1.1.1.1","networks":[{"prefix":"10.0.0.0/16","area":0}]}]]};
const schema185 = {"title":"Process list","type":"array","maxItems":64,"x-key":["process"],"items":{"$ref":"#/$defs/process"}};
const schema186 = {"title":"OSPF process","type":"object","additionalProperties":false,"required":["process"],"properties":{"process":{"description":"Process number.","type":"integer","minimum":1,"maximum":65535,"examples":[1]},"router_id":{"$ref":"common.schema.json#/$defs/ipv4"},"reference_bandwidth":{"description":"Mbit/s.","type":"integer","minimum":1,"maximum":4294967,"examples":[100000]},"passive_default":{"description":"true: no interface speaks OSPF unless it is listed in `active`.","type":"boolean","examples":[true]},"passive":{"description":"Interfaces that do not speak OSPF.","type":"array","maxItems":1024,"items":{"$ref":"common.schema.json#/$defs/interface_name"}},"active":{"description":"Interfaces that speak OSPF although `passive_default` is true.","type":"array","maxItems":1024,"items":{"$ref":"common.schema.json#/$defs/interface_name"}},"default_originate":{"description":"true announces a default route while there is one, `always` at all times.","if":{"type":"string"},"then":{"type":"string","const":"always"},"else":{"type":"boolean"}},"networks":{"type":"array","maxItems":1024,"x-key":["prefix"],"items":{"title":"OSPF network","type":"object","additionalProperties":false,"required":["prefix","area"],"properties":{"prefix":{"$ref":"common.schema.json#/$defs/ipv4_prefix"},"area":{"$ref":"common.schema.json#/$defs/ospf_area"}}}},"redistribute":{"type":"array","maxItems":2,"items":{"type":"string","enum":["connected","static"]}},"interfaces":{"type":"array","maxItems":1024,"x-key":["name"],"items":{"title":"OSPF interface","type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"$ref":"common.schema.json#/$defs/interface_name"},"area":{"$ref":"common.schema.json#/$defs/ospf_area"},"cost":{"type":"integer","minimum":1,"maximum":65535,"examples":[10]},"network_type":{"type":"string","enum":["point-to-point","broadcast"]},"hello_interval":{"description":"Seconds.","type":"integer","minimum":1,"maximum":65535,"examples":[1]},"dead_interval":{"description":"Seconds.","type":"integer","minimum":1,"maximum":65535,"examples":[4]},"priority":{"type":"integer","minimum":0,"maximum":255,"examples":[1]}}}}}};
const schema191 = {"title":"OSPF area","description":"A number, or the dotted form.","if":{"type":"string"},"then":{"type":"string","maxLength":15,"format":"ipv4-address","examples":["0.0.0.1"]},"else":{"type":"integer","minimum":0,"maximum":4294967295,"examples":[0]}};

function validate116(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate116.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.process === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "process"},message:"must have required property '"+"process"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema186.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.process !== undefined){
let data0 = data.process;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err2 = {instancePath:instancePath+"/process",schemaPath:"#/properties/process/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 65535 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/process",schemaPath:"#/properties/process/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err4 = {instancePath:instancePath+"/process",schemaPath:"#/properties/process/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
if(data.router_id !== undefined){
let data1 = data.router_id;
if(typeof data1 === "string"){
if(func2(data1) > 15){
const err5 = {instancePath:instancePath+"/router_id",schemaPath:"common.schema.json#/$defs/ipv4/maxLength",keyword:"maxLength",params:{limit: 15},message:"must NOT have more than 15 characters"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!(formats68(data1))){
const err6 = {instancePath:instancePath+"/router_id",schemaPath:"common.schema.json#/$defs/ipv4/format",keyword:"format",params:{format: "ipv4-address"},message:"must match format \""+"ipv4-address"+"\""};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/router_id",schemaPath:"common.schema.json#/$defs/ipv4/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.reference_bandwidth !== undefined){
let data2 = data.reference_bandwidth;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err8 = {instancePath:instancePath+"/reference_bandwidth",schemaPath:"#/properties/reference_bandwidth/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 4294967 || isNaN(data2)){
const err9 = {instancePath:instancePath+"/reference_bandwidth",schemaPath:"#/properties/reference_bandwidth/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967},message:"must be <= 4294967"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data2 < 1 || isNaN(data2)){
const err10 = {instancePath:instancePath+"/reference_bandwidth",schemaPath:"#/properties/reference_bandwidth/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
if(data.passive_default !== undefined){
if(typeof data.passive_default !== "boolean"){
const err11 = {instancePath:instancePath+"/passive_default",schemaPath:"#/properties/passive_default/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.passive !== undefined){
let data4 = data.passive;
if(Array.isArray(data4)){
if(data4.length > 1024){
const err12 = {instancePath:instancePath+"/passive",schemaPath:"#/properties/passive/maxItems",keyword:"maxItems",params:{limit: 1024},message:"must NOT have more than 1024 items"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(typeof data5 === "string"){
if(func2(data5) > 63){
const err13 = {instancePath:instancePath+"/passive/" + i0,schemaPath:"common.schema.json#/$defs/interface_name/maxLength",keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(func2(data5) < 1){
const err14 = {instancePath:instancePath+"/passive/" + i0,schemaPath:"common.schema.json#/$defs/interface_name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!pattern28.test(data5)){
const err15 = {instancePath:instancePath+"/passive/" + i0,schemaPath:"common.schema.json#/$defs/interface_name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9./:_-]{0,62}$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9./:_-]{0,62}$"+"\""};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/passive/" + i0,schemaPath:"common.schema.json#/$defs/interface_name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/passive",schemaPath:"#/properties/passive/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.active !== undefined){
let data6 = data.active;
if(Array.isArray(data6)){
if(data6.length > 1024){
const err18 = {instancePath:instancePath+"/active",schemaPath:"#/properties/active/maxItems",keyword:"maxItems",params:{limit: 1024},message:"must NOT have more than 1024 items"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
let data7 = data6[i1];
if(typeof data7 === "string"){
if(func2(data7) > 63){
const err19 = {instancePath:instancePath+"/active/" + i1,schemaPath:"common.schema.json#/$defs/interface_name/maxLength",keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(func2(data7) < 1){
const err20 = {instancePath:instancePath+"/active/" + i1,schemaPath:"common.schema.json#/$defs/interface_name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(!pattern28.test(data7)){
const err21 = {instancePath:instancePath+"/active/" + i1,schemaPath:"common.schema.json#/$defs/interface_name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9./:_-]{0,62}$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9./:_-]{0,62}$"+"\""};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/active/" + i1,schemaPath:"common.schema.json#/$defs/interface_name/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err23 = {instancePath:instancePath+"/active",schemaPath:"#/properties/active/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.default_originate !== undefined){
let data8 = data.default_originate;
const _errs22 = errors;
let valid8 = true;
const _errs23 = errors;
if(typeof data8 !== "string"){
const err24 = {};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
var _valid0 = _errs23 === errors;
errors = _errs22;
if(vErrors !== null){
if(_errs22){
vErrors.length = _errs22;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs25 = errors;
if(typeof data8 !== "string"){
const err25 = {instancePath:instancePath+"/default_originate",schemaPath:"#/properties/default_originate/then/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if("always" !== data8){
const err26 = {instancePath:instancePath+"/default_originate",schemaPath:"#/properties/default_originate/then/const",keyword:"const",params:{allowedValue: "always"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
var _valid0 = _errs25 === errors;
valid8 = _valid0;
ifClause0 = "then";
}
else {
const _errs27 = errors;
if(typeof data8 !== "boolean"){
const err27 = {instancePath:instancePath+"/default_originate",schemaPath:"#/properties/default_originate/else/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
var _valid0 = _errs27 === errors;
valid8 = _valid0;
ifClause0 = "else";
}
if(!valid8){
const err28 = {instancePath:instancePath+"/default_originate",schemaPath:"#/properties/default_originate/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.networks !== undefined){
let data9 = data.networks;
if(Array.isArray(data9)){
if(data9.length > 1024){
const err29 = {instancePath:instancePath+"/networks",schemaPath:"#/properties/networks/maxItems",keyword:"maxItems",params:{limit: 1024},message:"must NOT have more than 1024 items"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
const len2 = data9.length;
for(let i2=0; i2<len2; i2++){
let data10 = data9[i2];
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.prefix === undefined){
const err30 = {instancePath:instancePath+"/networks/" + i2,schemaPath:"#/properties/networks/items/required",keyword:"required",params:{missingProperty: "prefix"},message:"must have required property '"+"prefix"+"'"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data10.area === undefined){
const err31 = {instancePath:instancePath+"/networks/" + i2,schemaPath:"#/properties/networks/items/required",keyword:"required",params:{missingProperty: "area"},message:"must have required property '"+"area"+"'"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
for(const key1 in data10){
if(!((key1 === "prefix") || (key1 === "area"))){
const err32 = {instancePath:instancePath+"/networks/" + i2,schemaPath:"#/properties/networks/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data10.prefix !== undefined){
let data11 = data10.prefix;
if(typeof data11 === "string"){
if(func2(data11) > 18){
const err33 = {instancePath:instancePath+"/networks/" + i2+"/prefix",schemaPath:"common.schema.json#/$defs/ipv4_prefix/maxLength",keyword:"maxLength",params:{limit: 18},message:"must NOT have more than 18 characters"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(!(formats104(data11))){
const err34 = {instancePath:instancePath+"/networks/" + i2+"/prefix",schemaPath:"common.schema.json#/$defs/ipv4_prefix/format",keyword:"format",params:{format: "ipv4-prefix"},message:"must match format \""+"ipv4-prefix"+"\""};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
else {
const err35 = {instancePath:instancePath+"/networks/" + i2+"/prefix",schemaPath:"common.schema.json#/$defs/ipv4_prefix/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data10.area !== undefined){
let data12 = data10.area;
const _errs39 = errors;
let valid14 = true;
const _errs40 = errors;
if(typeof data12 !== "string"){
const err36 = {};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
var _valid1 = _errs40 === errors;
errors = _errs39;
if(vErrors !== null){
if(_errs39){
vErrors.length = _errs39;
}
else {
vErrors = null;
}
}
let ifClause1;
if(_valid1){
const _errs42 = errors;
if(typeof data12 === "string"){
if(func2(data12) > 15){
const err37 = {instancePath:instancePath+"/networks/" + i2+"/area",schemaPath:"common.schema.json#/$defs/ospf_area/then/maxLength",keyword:"maxLength",params:{limit: 15},message:"must NOT have more than 15 characters"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(!(formats68(data12))){
const err38 = {instancePath:instancePath+"/networks/" + i2+"/area",schemaPath:"common.schema.json#/$defs/ospf_area/then/format",keyword:"format",params:{format: "ipv4-address"},message:"must match format \""+"ipv4-address"+"\""};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
else {
const err39 = {instancePath:instancePath+"/networks/" + i2+"/area",schemaPath:"common.schema.json#/$defs/ospf_area/then/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
var _valid1 = _errs42 === errors;
valid14 = _valid1;
ifClause1 = "then";
}
else {
const _errs44 = errors;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
const err40 = {instancePath:instancePath+"/networks/" + i2+"/area",schemaPath:"common.schema.json#/$defs/ospf_area/else/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 4294967295 || isNaN(data12)){
const err41 = {instancePath:instancePath+"/networks/" + i2+"/area",schemaPath:"common.schema.json#/$defs/ospf_area/else/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(data12 < 0 || isNaN(data12)){
const err42 = {instancePath:instancePath+"/networks/" + i2+"/area",schemaPath:"common.schema.json#/$defs/ospf_area/else/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
var _valid1 = _errs44 === errors;
valid14 = _valid1;
ifClause1 = "else";
}
if(!valid14){
const err43 = {instancePath:instancePath+"/networks/" + i2+"/area",schemaPath:"common.schema.json#/$defs/ospf_area/if",keyword:"if",params:{failingKeyword: ifClause1},message:"must match \""+ifClause1+"\" schema"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
else {
const err44 = {instancePath:instancePath+"/networks/" + i2,schemaPath:"#/properties/networks/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
else {
const err45 = {instancePath:instancePath+"/networks",schemaPath:"#/properties/networks/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data.redistribute !== undefined){
let data13 = data.redistribute;
if(Array.isArray(data13)){
if(data13.length > 2){
const err46 = {instancePath:instancePath+"/redistribute",schemaPath:"#/properties/redistribute/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
const len3 = data13.length;
for(let i3=0; i3<len3; i3++){
let data14 = data13[i3];
if(typeof data14 !== "string"){
const err47 = {instancePath:instancePath+"/redistribute/" + i3,schemaPath:"#/properties/redistribute/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(!((data14 === "connected") || (data14 === "static"))){
const err48 = {instancePath:instancePath+"/redistribute/" + i3,schemaPath:"#/properties/redistribute/items/enum",keyword:"enum",params:{allowedValues: schema186.properties.redistribute.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
else {
const err49 = {instancePath:instancePath+"/redistribute",schemaPath:"#/properties/redistribute/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data.interfaces !== undefined){
let data15 = data.interfaces;
if(Array.isArray(data15)){
if(data15.length > 1024){
const err50 = {instancePath:instancePath+"/interfaces",schemaPath:"#/properties/interfaces/maxItems",keyword:"maxItems",params:{limit: 1024},message:"must NOT have more than 1024 items"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
const len4 = data15.length;
for(let i4=0; i4<len4; i4++){
let data16 = data15[i4];
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.name === undefined){
const err51 = {instancePath:instancePath+"/interfaces/" + i4,schemaPath:"#/properties/interfaces/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
for(const key2 in data16){
if(!(((((((key2 === "name") || (key2 === "area")) || (key2 === "cost")) || (key2 === "network_type")) || (key2 === "hello_interval")) || (key2 === "dead_interval")) || (key2 === "priority"))){
const err52 = {instancePath:instancePath+"/interfaces/" + i4,schemaPath:"#/properties/interfaces/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data16.name !== undefined){
let data17 = data16.name;
if(typeof data17 === "string"){
if(func2(data17) > 63){
const err53 = {instancePath:instancePath+"/interfaces/" + i4+"/name",schemaPath:"common.schema.json#/$defs/interface_name/maxLength",keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(func2(data17) < 1){
const err54 = {instancePath:instancePath+"/interfaces/" + i4+"/name",schemaPath:"common.schema.json#/$defs/interface_name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(!pattern28.test(data17)){
const err55 = {instancePath:instancePath+"/interfaces/" + i4+"/name",schemaPath:"common.schema.json#/$defs/interface_name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9./:_-]{0,62}$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9./:_-]{0,62}$"+"\""};
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
const err56 = {instancePath:instancePath+"/interfaces/" + i4+"/name",schemaPath:"common.schema.json#/$defs/interface_name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data16.area !== undefined){
let data18 = data16.area;
const _errs60 = errors;
let valid22 = true;
const _errs61 = errors;
if(typeof data18 !== "string"){
const err57 = {};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
var _valid2 = _errs61 === errors;
errors = _errs60;
if(vErrors !== null){
if(_errs60){
vErrors.length = _errs60;
}
else {
vErrors = null;
}
}
let ifClause2;
if(_valid2){
const _errs63 = errors;
if(typeof data18 === "string"){
if(func2(data18) > 15){
const err58 = {instancePath:instancePath+"/interfaces/" + i4+"/area",schemaPath:"common.schema.json#/$defs/ospf_area/then/maxLength",keyword:"maxLength",params:{limit: 15},message:"must NOT have more than 15 characters"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if(!(formats68(data18))){
const err59 = {instancePath:instancePath+"/interfaces/" + i4+"/area",schemaPath:"common.schema.json#/$defs/ospf_area/then/format",keyword:"format",params:{format: "ipv4-address"},message:"must match format \""+"ipv4-address"+"\""};
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
const err60 = {instancePath:instancePath+"/interfaces/" + i4+"/area",schemaPath:"common.schema.json#/$defs/ospf_area/then/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
var _valid2 = _errs63 === errors;
valid22 = _valid2;
ifClause2 = "then";
}
else {
const _errs65 = errors;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
const err61 = {instancePath:instancePath+"/interfaces/" + i4+"/area",schemaPath:"common.schema.json#/$defs/ospf_area/else/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 > 4294967295 || isNaN(data18)){
const err62 = {instancePath:instancePath+"/interfaces/" + i4+"/area",schemaPath:"common.schema.json#/$defs/ospf_area/else/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if(data18 < 0 || isNaN(data18)){
const err63 = {instancePath:instancePath+"/interfaces/" + i4+"/area",schemaPath:"common.schema.json#/$defs/ospf_area/else/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
var _valid2 = _errs65 === errors;
valid22 = _valid2;
ifClause2 = "else";
}
if(!valid22){
const err64 = {instancePath:instancePath+"/interfaces/" + i4+"/area",schemaPath:"common.schema.json#/$defs/ospf_area/if",keyword:"if",params:{failingKeyword: ifClause2},message:"must match \""+ifClause2+"\" schema"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data16.cost !== undefined){
let data19 = data16.cost;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
const err65 = {instancePath:instancePath+"/interfaces/" + i4+"/cost",schemaPath:"#/properties/interfaces/items/properties/cost/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 > 65535 || isNaN(data19)){
const err66 = {instancePath:instancePath+"/interfaces/" + i4+"/cost",schemaPath:"#/properties/interfaces/items/properties/cost/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
if(data19 < 1 || isNaN(data19)){
const err67 = {instancePath:instancePath+"/interfaces/" + i4+"/cost",schemaPath:"#/properties/interfaces/items/properties/cost/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
}
if(data16.network_type !== undefined){
let data20 = data16.network_type;
if(typeof data20 !== "string"){
const err68 = {instancePath:instancePath+"/interfaces/" + i4+"/network_type",schemaPath:"#/properties/interfaces/items/properties/network_type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if(!((data20 === "point-to-point") || (data20 === "broadcast"))){
const err69 = {instancePath:instancePath+"/interfaces/" + i4+"/network_type",schemaPath:"#/properties/interfaces/items/properties/network_type/enum",keyword:"enum",params:{allowedValues: schema186.properties.interfaces.items.properties.network_type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data16.hello_interval !== undefined){
let data21 = data16.hello_interval;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
const err70 = {instancePath:instancePath+"/interfaces/" + i4+"/hello_interval",schemaPath:"#/properties/interfaces/items/properties/hello_interval/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 > 65535 || isNaN(data21)){
const err71 = {instancePath:instancePath+"/interfaces/" + i4+"/hello_interval",schemaPath:"#/properties/interfaces/items/properties/hello_interval/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
if(data21 < 1 || isNaN(data21)){
const err72 = {instancePath:instancePath+"/interfaces/" + i4+"/hello_interval",schemaPath:"#/properties/interfaces/items/properties/hello_interval/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
}
if(data16.dead_interval !== undefined){
let data22 = data16.dead_interval;
if(!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))){
const err73 = {instancePath:instancePath+"/interfaces/" + i4+"/dead_interval",schemaPath:"#/properties/interfaces/items/properties/dead_interval/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 > 65535 || isNaN(data22)){
const err74 = {instancePath:instancePath+"/interfaces/" + i4+"/dead_interval",schemaPath:"#/properties/interfaces/items/properties/dead_interval/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if(data22 < 1 || isNaN(data22)){
const err75 = {instancePath:instancePath+"/interfaces/" + i4+"/dead_interval",schemaPath:"#/properties/interfaces/items/properties/dead_interval/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
}
if(data16.priority !== undefined){
let data23 = data16.priority;
if(!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))){
const err76 = {instancePath:instancePath+"/interfaces/" + i4+"/priority",schemaPath:"#/properties/interfaces/items/properties/priority/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 > 255 || isNaN(data23)){
const err77 = {instancePath:instancePath+"/interfaces/" + i4+"/priority",schemaPath:"#/properties/interfaces/items/properties/priority/maximum",keyword:"maximum",params:{comparison: "<=", limit: 255},message:"must be <= 255"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
if(data23 < 0 || isNaN(data23)){
const err78 = {instancePath:instancePath+"/interfaces/" + i4+"/priority",schemaPath:"#/properties/interfaces/items/properties/priority/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
}
}
else {
const err79 = {instancePath:instancePath+"/interfaces/" + i4,schemaPath:"#/properties/interfaces/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
}
else {
const err80 = {instancePath:instancePath+"/interfaces",schemaPath:"#/properties/interfaces/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
}
else {
const err81 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
validate116.errors = vErrors;
return errors === 0;
}
validate116.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate115(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate115.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length > 64){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 64},message:"must NOT have more than 64 items"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate116(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate116.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate115.errors = vErrors;
return errors === 0;
}
validate115.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema195 = {"title":"Exclusive process list","type":"object","additionalProperties":false,"required":["exclusive","items"],"properties":{"exclusive":{"type":"boolean"},"items":{"$ref":"#/$defs/list"}}};

function validate119(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate119.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.exclusive === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "exclusive"},message:"must have required property '"+"exclusive"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.items === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "items"},message:"must have required property '"+"items"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "exclusive") || (key0 === "items"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.exclusive !== undefined){
if(typeof data.exclusive !== "boolean"){
const err3 = {instancePath:instancePath+"/exclusive",schemaPath:"#/properties/exclusive/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.items !== undefined){
if(!(validate115(data.items, {instancePath:instancePath+"/items",parentData:data,parentDataProperty:"items",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate115.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate119.errors = vErrors;
return errors === 0;
}
validate119.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate114(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="ospf.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate114.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(!(Array.isArray(data))){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs1 === errors;
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs3 = errors;
if(!(validate115(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate115.errors);
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
if(valid0){
var items0 = true;
}
ifClause0 = "then";
}
else {
const _errs4 = errors;
const _errs5 = errors;
let valid1 = true;
const _errs6 = errors;
if(errors === _errs6){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.state === undefined) && (missing0 = "state")){
const err1 = {};
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
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
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
let ifClause1;
if(_valid1){
const _errs8 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.state === undefined){
const err3 = {instancePath,schemaPath:"common.schema.json#/$defs/absent/required",keyword:"required",params:{missingProperty: "state"},message:"must have required property '"+"state"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "state")){
const err4 = {instancePath,schemaPath:"common.schema.json#/$defs/absent/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.state !== undefined){
let data0 = data.state;
if(typeof data0 !== "string"){
const err5 = {instancePath:instancePath+"/state",schemaPath:"common.schema.json#/$defs/absent/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if("absent" !== data0){
const err6 = {instancePath:instancePath+"/state",schemaPath:"common.schema.json#/$defs/absent/properties/state/const",keyword:"const",params:{allowedValue: "absent"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"common.schema.json#/$defs/absent/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var _valid1 = _errs8 === errors;
valid1 = _valid1;
if(valid1){
var props0 = true;
}
ifClause1 = "then";
}
else {
const _errs14 = errors;
if(!(validate119(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate119.errors);
errors = vErrors.length;
}
var _valid1 = _errs14 === errors;
valid1 = _valid1;
if(valid1){
if(props0 !== true){
props0 = true;
}
}
ifClause1 = "else";
}
if(!valid1){
const err8 = {instancePath,schemaPath:"#/else/if",keyword:"if",params:{failingKeyword: ifClause1},message:"must match \""+ifClause1+"\" schema"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
const err9 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate114.errors = vErrors;
evaluated0.props = props0;
evaluated0.items = items0;
return errors === 0;
}
validate114.evaluated = {"dynamicProps":true,"dynamicItems":true};


function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="device.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate26.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema51.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.platform !== undefined){
let data0 = data.platform;
if(typeof data0 === "string"){
if(func2(data0) > 32){
const err1 = {instancePath:instancePath+"/platform",schemaPath:"#/properties/platform/maxLength",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(func2(data0) < 1){
const err2 = {instancePath:instancePath+"/platform",schemaPath:"#/properties/platform/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!pattern13.test(data0)){
const err3 = {instancePath:instancePath+"/platform",schemaPath:"#/properties/platform/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,31}$"},message:"must match pattern \""+"^[a-z][a-z0-9-]{0,31}$"+"\""};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/platform",schemaPath:"#/properties/platform/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.address !== undefined){
let data1 = data.address;
if(typeof data1 === "string"){
if(func2(data1) > 253){
const err5 = {instancePath:instancePath+"/address",schemaPath:"common.schema.json#/$defs/host/maxLength",keyword:"maxLength",params:{limit: 253},message:"must NOT have more than 253 characters"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func2(data1) < 1){
const err6 = {instancePath:instancePath+"/address",schemaPath:"common.schema.json#/$defs/host/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!(formats20(data1))){
const err7 = {instancePath:instancePath+"/address",schemaPath:"common.schema.json#/$defs/host/format",keyword:"format",params:{format: "host"},message:"must match format \""+"host"+"\""};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/address",schemaPath:"common.schema.json#/$defs/host/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.port !== undefined){
let data2 = data.port;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err9 = {instancePath:instancePath+"/port",schemaPath:"common.schema.json#/$defs/port/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 65535 || isNaN(data2)){
const err10 = {instancePath:instancePath+"/port",schemaPath:"common.schema.json#/$defs/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data2 < 1 || isNaN(data2)){
const err11 = {instancePath:instancePath+"/port",schemaPath:"common.schema.json#/$defs/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
if(data.transport !== undefined){
let data3 = data.transport;
if(typeof data3 !== "string"){
const err12 = {instancePath:instancePath+"/transport",schemaPath:"#/properties/transport/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!((data3 === "ssh") || (data3 === "telnet"))){
const err13 = {instancePath:instancePath+"/transport",schemaPath:"#/properties/transport/enum",keyword:"enum",params:{allowedValues: schema51.properties.transport.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.host_key !== undefined){
let data4 = data.host_key;
const _errs13 = errors;
let valid3 = true;
const _errs14 = errors;
if(!(Array.isArray(data4))){
const err14 = {};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
var _valid0 = _errs14 === errors;
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs16 = errors;
if(Array.isArray(data4)){
if(data4.length > 8){
const err15 = {instancePath:instancePath+"/host_key",schemaPath:"#/properties/host_key/then/maxItems",keyword:"maxItems",params:{limit: 8},message:"must NOT have more than 8 items"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data4.length < 1){
const err16 = {instancePath:instancePath+"/host_key",schemaPath:"#/properties/host_key/then/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(typeof data5 === "string"){
if(func2(data5) > 51){
const err17 = {instancePath:instancePath+"/host_key/" + i0,schemaPath:"common.schema.json#/$defs/fingerprint/maxLength",keyword:"maxLength",params:{limit: 51},message:"must NOT have more than 51 characters"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(!pattern12.test(data5)){
const err18 = {instancePath:instancePath+"/host_key/" + i0,schemaPath:"common.schema.json#/$defs/fingerprint/pattern",keyword:"pattern",params:{pattern: "^SHA256:[A-Za-z0-9+/]{43}$"},message:"must match pattern \""+"^SHA256:[A-Za-z0-9+/]{43}$"+"\""};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/host_key/" + i0,schemaPath:"common.schema.json#/$defs/fingerprint/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath:instancePath+"/host_key",schemaPath:"#/properties/host_key/then/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
var _valid0 = _errs16 === errors;
valid3 = _valid0;
ifClause0 = "then";
}
else {
const _errs21 = errors;
if(typeof data4 === "string"){
if(func2(data4) > 51){
const err21 = {instancePath:instancePath+"/host_key",schemaPath:"common.schema.json#/$defs/fingerprint/maxLength",keyword:"maxLength",params:{limit: 51},message:"must NOT have more than 51 characters"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(!pattern12.test(data4)){
const err22 = {instancePath:instancePath+"/host_key",schemaPath:"common.schema.json#/$defs/fingerprint/pattern",keyword:"pattern",params:{pattern: "^SHA256:[A-Za-z0-9+/]{43}$"},message:"must match pattern \""+"^SHA256:[A-Za-z0-9+/]{43}$"+"\""};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/host_key",schemaPath:"common.schema.json#/$defs/fingerprint/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
var _valid0 = _errs21 === errors;
valid3 = _valid0;
ifClause0 = "else";
}
if(!valid3){
const err24 = {instancePath:instancePath+"/host_key",schemaPath:"#/properties/host_key/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.legacy_algorithms !== undefined){
if(typeof data.legacy_algorithms !== "boolean"){
const err25 = {instancePath:instancePath+"/legacy_algorithms",schemaPath:"#/properties/legacy_algorithms/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.allow_plaintext !== undefined){
if(typeof data.allow_plaintext !== "boolean"){
const err26 = {instancePath:instancePath+"/allow_plaintext",schemaPath:"#/properties/allow_plaintext/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.credentials !== undefined){
let data8 = data.credentials;
if(typeof data8 === "string"){
if(func2(data8) > 63){
const err27 = {instancePath:instancePath+"/credentials",schemaPath:"common.schema.json#/$defs/name/maxLength",keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(func2(data8) < 1){
const err28 = {instancePath:instancePath+"/credentials",schemaPath:"common.schema.json#/$defs/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(!pattern9.test(data8)){
const err29 = {instancePath:instancePath+"/credentials",schemaPath:"common.schema.json#/$defs/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"+"\""};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/credentials",schemaPath:"common.schema.json#/$defs/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.via !== undefined){
let data9 = data.via;
const _errs32 = errors;
let valid9 = true;
const _errs33 = errors;
if(!(Array.isArray(data9))){
const err31 = {};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
var _valid1 = _errs33 === errors;
errors = _errs32;
if(vErrors !== null){
if(_errs32){
vErrors.length = _errs32;
}
else {
vErrors = null;
}
}
let ifClause1;
if(_valid1){
const _errs35 = errors;
if(Array.isArray(data9)){
if(data9.length > 8){
const err32 = {instancePath:instancePath+"/via",schemaPath:"#/properties/via/then/maxItems",keyword:"maxItems",params:{limit: 8},message:"must NOT have more than 8 items"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
let data10 = data9[i1];
if(typeof data10 === "string"){
if(func2(data10) > 63){
const err33 = {instancePath:instancePath+"/via/" + i1,schemaPath:"common.schema.json#/$defs/name/maxLength",keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(func2(data10) < 1){
const err34 = {instancePath:instancePath+"/via/" + i1,schemaPath:"common.schema.json#/$defs/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(!pattern9.test(data10)){
const err35 = {instancePath:instancePath+"/via/" + i1,schemaPath:"common.schema.json#/$defs/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"+"\""};
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
const err36 = {instancePath:instancePath+"/via/" + i1,schemaPath:"common.schema.json#/$defs/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
else {
const err37 = {instancePath:instancePath+"/via",schemaPath:"#/properties/via/then/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
var _valid1 = _errs35 === errors;
valid9 = _valid1;
ifClause1 = "then";
}
else {
const _errs40 = errors;
if(typeof data9 === "string"){
if(func2(data9) > 63){
const err38 = {instancePath:instancePath+"/via",schemaPath:"common.schema.json#/$defs/name/maxLength",keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(func2(data9) < 1){
const err39 = {instancePath:instancePath+"/via",schemaPath:"common.schema.json#/$defs/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(!pattern9.test(data9)){
const err40 = {instancePath:instancePath+"/via",schemaPath:"common.schema.json#/$defs/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"+"\""};
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
const err41 = {instancePath:instancePath+"/via",schemaPath:"common.schema.json#/$defs/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
var _valid1 = _errs40 === errors;
valid9 = _valid1;
ifClause1 = "else";
}
if(!valid9){
const err42 = {instancePath:instancePath+"/via",schemaPath:"#/properties/via/if",keyword:"if",params:{failingKeyword: ifClause1},message:"must match \""+ifClause1+"\" schema"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.site !== undefined){
let data11 = data.site;
if(typeof data11 === "string"){
if(func2(data11) > 63){
const err43 = {instancePath:instancePath+"/site",schemaPath:"common.schema.json#/$defs/name/maxLength",keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(func2(data11) < 1){
const err44 = {instancePath:instancePath+"/site",schemaPath:"common.schema.json#/$defs/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(!pattern9.test(data11)){
const err45 = {instancePath:instancePath+"/site",schemaPath:"common.schema.json#/$defs/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"+"\""};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
else {
const err46 = {instancePath:instancePath+"/site",schemaPath:"common.schema.json#/$defs/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data.role !== undefined){
let data12 = data.role;
if(typeof data12 === "string"){
if(func2(data12) > 63){
const err47 = {instancePath:instancePath+"/role",schemaPath:"common.schema.json#/$defs/name/maxLength",keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(func2(data12) < 1){
const err48 = {instancePath:instancePath+"/role",schemaPath:"common.schema.json#/$defs/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(!pattern9.test(data12)){
const err49 = {instancePath:instancePath+"/role",schemaPath:"common.schema.json#/$defs/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"+"\""};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
else {
const err50 = {instancePath:instancePath+"/role",schemaPath:"common.schema.json#/$defs/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data.groups !== undefined){
if(!(validate27(data.groups, {instancePath:instancePath+"/groups",parentData:data,parentDataProperty:"groups",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate27.errors);
errors = vErrors.length;
}
}
if(data.mode !== undefined){
let data14 = data.mode;
if(typeof data14 !== "string"){
const err51 = {instancePath:instancePath+"/mode",schemaPath:"common.schema.json#/$defs/mode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(!(((data14 === "observe") || (data14 === "plan")) || (data14 === "deploy"))){
const err52 = {instancePath:instancePath+"/mode",schemaPath:"common.schema.json#/$defs/mode/enum",keyword:"enum",params:{allowedValues: schema33.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data.model !== undefined){
let data15 = data.model;
if(typeof data15 === "string"){
if(func2(data15) > 64){
const err53 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(func2(data15) < 1){
const err54 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(!(formats24(data15))){
const err55 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/format",keyword:"format",params:{format: "single-line"},message:"must match format \""+"single-line"+"\""};
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
const err56 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data.version !== undefined){
let data16 = data.version;
if(typeof data16 === "string"){
if(func2(data16) > 64){
const err57 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(func2(data16) < 1){
const err58 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if(!(formats24(data16))){
const err59 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/format",keyword:"format",params:{format: "single-line"},message:"must match format \""+"single-line"+"\""};
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
const err60 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data.serial !== undefined){
let data17 = data.serial;
if(typeof data17 === "string"){
if(func2(data17) > 64){
const err61 = {instancePath:instancePath+"/serial",schemaPath:"#/properties/serial/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if(func2(data17) < 1){
const err62 = {instancePath:instancePath+"/serial",schemaPath:"#/properties/serial/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if(!(formats2(data17))){
const err63 = {instancePath:instancePath+"/serial",schemaPath:"#/properties/serial/format",keyword:"format",params:{format: "word"},message:"must match format \""+"word"+"\""};
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
const err64 = {instancePath:instancePath+"/serial",schemaPath:"#/properties/serial/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data.vars !== undefined){
if(!(validate29(data.vars, {instancePath:instancePath+"/vars",parentData:data,parentDataProperty:"vars",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate29.errors);
errors = vErrors.length;
}
}
if(data.system !== undefined){
if(!(validate33(data.system, {instancePath:instancePath+"/system",parentData:data,parentDataProperty:"system",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate33.errors);
errors = vErrors.length;
}
}
if(data.vlans !== undefined){
if(!(validate39(data.vlans, {instancePath:instancePath+"/vlans",parentData:data,parentDataProperty:"vlans",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate39.errors);
errors = vErrors.length;
}
}
if(data.stp !== undefined){
if(!(validate48(data.stp, {instancePath:instancePath+"/stp",parentData:data,parentDataProperty:"stp",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate48.errors);
errors = vErrors.length;
}
}
if(data.vrfs !== undefined){
if(!(validate55(data.vrfs, {instancePath:instancePath+"/vrfs",parentData:data,parentDataProperty:"vrfs",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate55.errors);
errors = vErrors.length;
}
}
if(data.interfaces !== undefined){
if(!(validate64(data.interfaces, {instancePath:instancePath+"/interfaces",parentData:data,parentDataProperty:"interfaces",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate64.errors);
errors = vErrors.length;
}
}
if(data.acl !== undefined){
if(!(validate82(data.acl, {instancePath:instancePath+"/acl",parentData:data,parentDataProperty:"acl",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate82.errors);
errors = vErrors.length;
}
}
if(data.nat !== undefined){
if(!(validate93(data.nat, {instancePath:instancePath+"/nat",parentData:data,parentDataProperty:"nat",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate93.errors);
errors = vErrors.length;
}
}
if(data.dhcp !== undefined){
if(!(validate99(data.dhcp, {instancePath:instancePath+"/dhcp",parentData:data,parentDataProperty:"dhcp",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate99.errors);
errors = vErrors.length;
}
}
if(data["static-routes"] !== undefined){
if(!(validate105(data["static-routes"], {instancePath:instancePath+"/static-routes",parentData:data,parentDataProperty:"static-routes",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate105.errors);
errors = vErrors.length;
}
}
if(data.ospf !== undefined){
if(!(validate114(data.ospf, {instancePath:instancePath+"/ospf",parentData:data,parentDataProperty:"ospf",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate114.errors);
errors = vErrors.length;
}
}
}
else {
const err65 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
validate26.errors = vErrors;
return errors === 0;
}
validate26.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateSite = validate123;
const schema196 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"site.schema.json","title":"Site defaults","description":"sites/NAME.yaml: what the devices of one place have in common; wins over role and groups.","type":"object","additionalProperties":false,"properties":{"platform":{"$ref":"device.schema.json#/properties/platform"},"address":{"$ref":"device.schema.json#/properties/address"},"port":{"$ref":"device.schema.json#/properties/port"},"transport":{"$ref":"device.schema.json#/properties/transport"},"host_key":{"$ref":"device.schema.json#/properties/host_key"},"legacy_algorithms":{"$ref":"device.schema.json#/properties/legacy_algorithms"},"allow_plaintext":{"$ref":"device.schema.json#/properties/allow_plaintext"},"credentials":{"$ref":"device.schema.json#/properties/credentials"},"via":{"$ref":"device.schema.json#/properties/via"},"mode":{"$ref":"device.schema.json#/properties/mode"},"model":{"$ref":"device.schema.json#/properties/model"},"version":{"$ref":"device.schema.json#/properties/version"},"vars":{"$ref":"device.schema.json#/properties/vars"},"system":{"$ref":"device.schema.json#/properties/system"},"vlans":{"$ref":"device.schema.json#/properties/vlans"},"stp":{"$ref":"device.schema.json#/properties/stp"},"vrfs":{"$ref":"device.schema.json#/properties/vrfs"},"interfaces":{"$ref":"device.schema.json#/properties/interfaces"},"acl":{"$ref":"device.schema.json#/properties/acl"},"nat":{"$ref":"device.schema.json#/properties/nat"},"dhcp":{"$ref":"device.schema.json#/properties/dhcp"},"static-routes":{"$ref":"device.schema.json#/properties/static-routes"},"ospf":{"$ref":"device.schema.json#/properties/ospf"}},"examples":[{"credentials":"lab","vars":{"number":7},"system":{"domain":"example.net"}}]};
const schema197 = {"title":"Platform","description":"The operating system's room: a folder name of drivers/platforms.","type":"string","minLength":1,"maxLength":32,"pattern":"^[a-z][a-z0-9-]{0,31}$","examples":["some-platform"]};
const schema200 = {"description":"ssh when absent.","type":"string","enum":["ssh","telnet"]};
const schema204 = {"description":"true admits old SSH algorithms for this device.","type":"boolean"};
const schema205 = {"description":"true admits Telnet for this device.","type":"boolean"};
const schema211 = {"title":"Model","type":"string","minLength":1,"maxLength":64,"format":"single-line","examples":["X5560-30C"]};
const schema212 = {"title":"Release of the operating system","type":"string","minLength":1,"maxLength":64,"format":"single-line","examples":["15.2(7)E4"]};
const schema201 = {"title":"Pinned host keys","description":"One fingerprint, or a list of which any is accepted.","if":{"type":"array"},"then":{"type":"array","minItems":1,"maxItems":8,"items":{"$ref":"common.schema.json#/$defs/fingerprint"}},"else":{"$ref":"common.schema.json#/$defs/fingerprint"}};

function validate124(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate124.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(!(Array.isArray(data))){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs1 === errors;
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs3 = errors;
if(Array.isArray(data)){
if(data.length > 8){
const err1 = {instancePath,schemaPath:"#/then/maxItems",keyword:"maxItems",params:{limit: 8},message:"must NOT have more than 8 items"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.length < 1){
const err2 = {instancePath,schemaPath:"#/then/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 === "string"){
if(func2(data0) > 51){
const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"common.schema.json#/$defs/fingerprint/maxLength",keyword:"maxLength",params:{limit: 51},message:"must NOT have more than 51 characters"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!pattern12.test(data0)){
const err4 = {instancePath:instancePath+"/" + i0,schemaPath:"common.schema.json#/$defs/fingerprint/pattern",keyword:"pattern",params:{pattern: "^SHA256:[A-Za-z0-9+/]{43}$"},message:"must match pattern \""+"^SHA256:[A-Za-z0-9+/]{43}$"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/" + i0,schemaPath:"common.schema.json#/$defs/fingerprint/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/then/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
if(valid0){
var items0 = true;
}
ifClause0 = "then";
}
else {
const _errs8 = errors;
if(typeof data === "string"){
if(func2(data) > 51){
const err7 = {instancePath,schemaPath:"common.schema.json#/$defs/fingerprint/maxLength",keyword:"maxLength",params:{limit: 51},message:"must NOT have more than 51 characters"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!pattern12.test(data)){
const err8 = {instancePath,schemaPath:"common.schema.json#/$defs/fingerprint/pattern",keyword:"pattern",params:{pattern: "^SHA256:[A-Za-z0-9+/]{43}$"},message:"must match pattern \""+"^SHA256:[A-Za-z0-9+/]{43}$"+"\""};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath,schemaPath:"common.schema.json#/$defs/fingerprint/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var _valid0 = _errs8 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
const err10 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate124.errors = vErrors;
evaluated0.items = items0;
return errors === 0;
}
validate124.evaluated = {"dynamicProps":false,"dynamicItems":true};

const schema207 = {"title":"Way to the device","description":"One or more entries of `via` in plumbline.yaml, the first hop first.","if":{"type":"array"},"then":{"type":"array","maxItems":8,"items":{"$ref":"common.schema.json#/$defs/name"}},"else":{"$ref":"common.schema.json#/$defs/name"}};

function validate126(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate126.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(!(Array.isArray(data))){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs1 === errors;
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs3 = errors;
if(Array.isArray(data)){
if(data.length > 8){
const err1 = {instancePath,schemaPath:"#/then/maxItems",keyword:"maxItems",params:{limit: 8},message:"must NOT have more than 8 items"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 === "string"){
if(func2(data0) > 63){
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"common.schema.json#/$defs/name/maxLength",keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(func2(data0) < 1){
const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"common.schema.json#/$defs/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!pattern9.test(data0)){
const err4 = {instancePath:instancePath+"/" + i0,schemaPath:"common.schema.json#/$defs/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/" + i0,schemaPath:"common.schema.json#/$defs/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/then/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
if(valid0){
var items0 = true;
}
ifClause0 = "then";
}
else {
const _errs8 = errors;
if(typeof data === "string"){
if(func2(data) > 63){
const err7 = {instancePath,schemaPath:"common.schema.json#/$defs/name/maxLength",keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(func2(data) < 1){
const err8 = {instancePath,schemaPath:"common.schema.json#/$defs/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!pattern9.test(data)){
const err9 = {instancePath,schemaPath:"common.schema.json#/$defs/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"+"\""};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath,schemaPath:"common.schema.json#/$defs/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var _valid0 = _errs8 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
const err11 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate126.errors = vErrors;
evaluated0.items = items0;
return errors === 0;
}
validate126.evaluated = {"dynamicProps":false,"dynamicItems":true};


function validate128(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate128.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 200){
const err0 = {instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 200},message:"must NOT have more than 200 properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
const _errs1 = errors;
if(typeof key0 === "string"){
if(func2(key0) > 40){
const err1 = {instancePath,schemaPath:"#/propertyNames/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters",propertyName:key0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern22.test(key0)){
const err2 = {instancePath,schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]{0,39}$"},message:"must match pattern \""+"^[a-z][a-z0-9_]{0,39}$"+"\"",propertyName:key0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var valid0 = _errs1 === errors;
if(!valid0){
const err4 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
for(const key1 in data){
if(!(validate30(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate30.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate128.errors = vErrors;
return errors === 0;
}
validate128.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate132(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate132.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((((key0 === "exclusive") || (key0 === "hostname")) || (key0 === "domain")) || (key0 === "dns")) || (key0 === "ntp")) || (key0 === "syslog")) || (key0 === "banner")) || (key0 === "users"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.exclusive !== undefined){
if(typeof data.exclusive !== "boolean"){
const err1 = {instancePath:instancePath+"/exclusive",schemaPath:"#/properties/exclusive/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.hostname !== undefined){
let data1 = data.hostname;
if(typeof data1 === "string"){
if(func2(data1) > 63){
const err2 = {instancePath:instancePath+"/hostname",schemaPath:"common.schema.json#/$defs/hostname/maxLength",keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(func2(data1) < 1){
const err3 = {instancePath:instancePath+"/hostname",schemaPath:"common.schema.json#/$defs/hostname/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!pattern23.test(data1)){
const err4 = {instancePath:instancePath+"/hostname",schemaPath:"common.schema.json#/$defs/hostname/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z](?:[A-Za-z0-9_-]{0,61}[A-Za-z0-9])?$"},message:"must match pattern \""+"^[A-Za-z](?:[A-Za-z0-9_-]{0,61}[A-Za-z0-9])?$"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/hostname",schemaPath:"common.schema.json#/$defs/hostname/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.domain !== undefined){
let data2 = data.domain;
if(typeof data2 === "string"){
if(func2(data2) > 253){
const err6 = {instancePath:instancePath+"/domain",schemaPath:"common.schema.json#/$defs/domain/maxLength",keyword:"maxLength",params:{limit: 253},message:"must NOT have more than 253 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(func2(data2) < 1){
const err7 = {instancePath:instancePath+"/domain",schemaPath:"common.schema.json#/$defs/domain/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!(formats32(data2))){
const err8 = {instancePath:instancePath+"/domain",schemaPath:"common.schema.json#/$defs/domain/format",keyword:"format",params:{format: "domain"},message:"must match format \""+"domain"+"\""};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/domain",schemaPath:"common.schema.json#/$defs/domain/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.dns !== undefined){
let data3 = data.dns;
if(Array.isArray(data3)){
if(data3.length > 16){
const err10 = {instancePath:instancePath+"/dns",schemaPath:"#/properties/dns/maxItems",keyword:"maxItems",params:{limit: 16},message:"must NOT have more than 16 items"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(typeof data4 === "string"){
if(func2(data4) > 45){
const err11 = {instancePath:instancePath+"/dns/" + i0,schemaPath:"common.schema.json#/$defs/ip/maxLength",keyword:"maxLength",params:{limit: 45},message:"must NOT have more than 45 characters"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!(formats34(data4))){
const err12 = {instancePath:instancePath+"/dns/" + i0,schemaPath:"common.schema.json#/$defs/ip/format",keyword:"format",params:{format: "ip-address"},message:"must match format \""+"ip-address"+"\""};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/dns/" + i0,schemaPath:"common.schema.json#/$defs/ip/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath:instancePath+"/dns",schemaPath:"#/properties/dns/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.ntp !== undefined){
let data5 = data.ntp;
if(Array.isArray(data5)){
if(data5.length > 32){
const err15 = {instancePath:instancePath+"/ntp",schemaPath:"#/properties/ntp/maxItems",keyword:"maxItems",params:{limit: 32},message:"must NOT have more than 32 items"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.address === undefined){
const err16 = {instancePath:instancePath+"/ntp/" + i1,schemaPath:"#/properties/ntp/items/required",keyword:"required",params:{missingProperty: "address"},message:"must have required property '"+"address"+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
for(const key1 in data6){
if(!((key1 === "address") || (key1 === "prefer"))){
const err17 = {instancePath:instancePath+"/ntp/" + i1,schemaPath:"#/properties/ntp/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data6.address !== undefined){
let data7 = data6.address;
if(typeof data7 === "string"){
if(func2(data7) > 45){
const err18 = {instancePath:instancePath+"/ntp/" + i1+"/address",schemaPath:"common.schema.json#/$defs/ip/maxLength",keyword:"maxLength",params:{limit: 45},message:"must NOT have more than 45 characters"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(!(formats34(data7))){
const err19 = {instancePath:instancePath+"/ntp/" + i1+"/address",schemaPath:"common.schema.json#/$defs/ip/format",keyword:"format",params:{format: "ip-address"},message:"must match format \""+"ip-address"+"\""};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/ntp/" + i1+"/address",schemaPath:"common.schema.json#/$defs/ip/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data6.prefer !== undefined){
if(typeof data6.prefer !== "boolean"){
const err21 = {instancePath:instancePath+"/ntp/" + i1+"/prefer",schemaPath:"#/properties/ntp/items/properties/prefer/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath:instancePath+"/ntp/" + i1,schemaPath:"#/properties/ntp/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
else {
const err23 = {instancePath:instancePath+"/ntp",schemaPath:"#/properties/ntp/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.syslog !== undefined){
let data9 = data.syslog;
if(Array.isArray(data9)){
if(data9.length > 32){
const err24 = {instancePath:instancePath+"/syslog",schemaPath:"#/properties/syslog/maxItems",keyword:"maxItems",params:{limit: 32},message:"must NOT have more than 32 items"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
const len2 = data9.length;
for(let i2=0; i2<len2; i2++){
let data10 = data9[i2];
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.address === undefined){
const err25 = {instancePath:instancePath+"/syslog/" + i2,schemaPath:"#/properties/syslog/items/required",keyword:"required",params:{missingProperty: "address"},message:"must have required property '"+"address"+"'"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
for(const key2 in data10){
if(!(key2 === "address")){
const err26 = {instancePath:instancePath+"/syslog/" + i2,schemaPath:"#/properties/syslog/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data10.address !== undefined){
let data11 = data10.address;
if(typeof data11 === "string"){
if(func2(data11) > 45){
const err27 = {instancePath:instancePath+"/syslog/" + i2+"/address",schemaPath:"common.schema.json#/$defs/ip/maxLength",keyword:"maxLength",params:{limit: 45},message:"must NOT have more than 45 characters"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(!(formats34(data11))){
const err28 = {instancePath:instancePath+"/syslog/" + i2+"/address",schemaPath:"common.schema.json#/$defs/ip/format",keyword:"format",params:{format: "ip-address"},message:"must match format \""+"ip-address"+"\""};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/syslog/" + i2+"/address",schemaPath:"common.schema.json#/$defs/ip/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
else {
const err30 = {instancePath:instancePath+"/syslog/" + i2,schemaPath:"#/properties/syslog/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath:instancePath+"/syslog",schemaPath:"#/properties/syslog/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.banner !== undefined){
let data12 = data.banner;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key3 in data12){
if(!((key3 === "login") || (key3 === "motd"))){
const err32 = {instancePath:instancePath+"/banner",schemaPath:"#/properties/banner/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data12.login !== undefined){
let data13 = data12.login;
if(typeof data13 === "string"){
if(func2(data13) > 2000){
const err33 = {instancePath:instancePath+"/banner/login",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(func2(data13) < 1){
const err34 = {instancePath:instancePath+"/banner/login",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(!(formats40(data13))){
const err35 = {instancePath:instancePath+"/banner/login",schemaPath:"common.schema.json#/$defs/text/format",keyword:"format",params:{format: "multi-line"},message:"must match format \""+"multi-line"+"\""};
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
const err36 = {instancePath:instancePath+"/banner/login",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data12.motd !== undefined){
let data14 = data12.motd;
if(typeof data14 === "string"){
if(func2(data14) > 2000){
const err37 = {instancePath:instancePath+"/banner/motd",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(func2(data14) < 1){
const err38 = {instancePath:instancePath+"/banner/motd",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(!(formats40(data14))){
const err39 = {instancePath:instancePath+"/banner/motd",schemaPath:"common.schema.json#/$defs/text/format",keyword:"format",params:{format: "multi-line"},message:"must match format \""+"multi-line"+"\""};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
else {
const err40 = {instancePath:instancePath+"/banner/motd",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
else {
const err41 = {instancePath:instancePath+"/banner",schemaPath:"#/properties/banner/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data.users !== undefined){
let data15 = data.users;
if(Array.isArray(data15)){
if(data15.length > 256){
const err42 = {instancePath:instancePath+"/users",schemaPath:"#/properties/users/maxItems",keyword:"maxItems",params:{limit: 256},message:"must NOT have more than 256 items"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
const len3 = data15.length;
for(let i3=0; i3<len3; i3++){
let data16 = data15[i3];
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.name === undefined){
const err43 = {instancePath:instancePath+"/users/" + i3,schemaPath:"#/properties/users/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
for(const key4 in data16){
if(!((((key4 === "name") || (key4 === "privilege")) || (key4 === "secret")) || (key4 === "services"))){
const err44 = {instancePath:instancePath+"/users/" + i3,schemaPath:"#/properties/users/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data16.name !== undefined){
let data17 = data16.name;
if(typeof data17 === "string"){
if(func2(data17) > 63){
const err45 = {instancePath:instancePath+"/users/" + i3+"/name",schemaPath:"common.schema.json#/$defs/word/maxLength",keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(func2(data17) < 1){
const err46 = {instancePath:instancePath+"/users/" + i3+"/name",schemaPath:"common.schema.json#/$defs/word/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(!(formats2(data17))){
const err47 = {instancePath:instancePath+"/users/" + i3+"/name",schemaPath:"common.schema.json#/$defs/word/format",keyword:"format",params:{format: "word"},message:"must match format \""+"word"+"\""};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
else {
const err48 = {instancePath:instancePath+"/users/" + i3+"/name",schemaPath:"common.schema.json#/$defs/word/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data16.privilege !== undefined){
let data18 = data16.privilege;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
const err49 = {instancePath:instancePath+"/users/" + i3+"/privilege",schemaPath:"#/properties/users/items/properties/privilege/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 > 15 || isNaN(data18)){
const err50 = {instancePath:instancePath+"/users/" + i3+"/privilege",schemaPath:"#/properties/users/items/properties/privilege/maximum",keyword:"maximum",params:{comparison: "<=", limit: 15},message:"must be <= 15"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(data18 < 0 || isNaN(data18)){
const err51 = {instancePath:instancePath+"/users/" + i3+"/privilege",schemaPath:"#/properties/users/items/properties/privilege/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
}
if(data16.secret !== undefined){
if(!(validate35(data16.secret, {instancePath:instancePath+"/users/" + i3+"/secret",parentData:data16,parentDataProperty:"secret",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate35.errors);
errors = vErrors.length;
}
}
if(data16.services !== undefined){
let data20 = data16.services;
if(Array.isArray(data20)){
if(data20.length > 3){
const err52 = {instancePath:instancePath+"/users/" + i3+"/services",schemaPath:"#/properties/users/items/properties/services/maxItems",keyword:"maxItems",params:{limit: 3},message:"must NOT have more than 3 items"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(data20.length < 1){
const err53 = {instancePath:instancePath+"/users/" + i3+"/services",schemaPath:"#/properties/users/items/properties/services/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
const len4 = data20.length;
for(let i4=0; i4<len4; i4++){
let data21 = data20[i4];
if(!(((data21 === "ssh") || (data21 === "terminal")) || (data21 === "telnet"))){
const err54 = {instancePath:instancePath+"/users/" + i3+"/services/" + i4,schemaPath:"#/properties/users/items/properties/services/items/enum",keyword:"enum",params:{allowedValues: schema69.properties.users.items.properties.services.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
}
else {
const err55 = {instancePath:instancePath+"/users/" + i3+"/services",schemaPath:"#/properties/users/items/properties/services/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
}
else {
const err56 = {instancePath:instancePath+"/users/" + i3,schemaPath:"#/properties/users/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err57 = {instancePath:instancePath+"/users",schemaPath:"#/properties/users/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err58 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
validate132.errors = vErrors;
return errors === 0;
}
validate132.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate131(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="system.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate131.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.state === undefined) && (missing0 = "state")){
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
else {
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs1 === errors;
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.state === undefined){
const err2 = {instancePath,schemaPath:"common.schema.json#/$defs/absent/required",keyword:"required",params:{missingProperty: "state"},message:"must have required property '"+"state"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "state")){
const err3 = {instancePath,schemaPath:"common.schema.json#/$defs/absent/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.state !== undefined){
let data0 = data.state;
if(typeof data0 !== "string"){
const err4 = {instancePath:instancePath+"/state",schemaPath:"common.schema.json#/$defs/absent/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if("absent" !== data0){
const err5 = {instancePath:instancePath+"/state",schemaPath:"common.schema.json#/$defs/absent/properties/state/const",keyword:"const",params:{allowedValue: "absent"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"common.schema.json#/$defs/absent/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
if(valid0){
var props0 = true;
}
ifClause0 = "then";
}
else {
const _errs9 = errors;
if(!(validate132(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate132.errors);
errors = vErrors.length;
}
var _valid0 = _errs9 === errors;
valid0 = _valid0;
if(valid0){
if(props0 !== true){
props0 = true;
}
}
ifClause0 = "else";
}
if(!valid0){
const err7 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate131.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate131.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate137(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate137.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length > 4094){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 4094},message:"must NOT have more than 4094 items"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate41(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate41.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate137.errors = vErrors;
return errors === 0;
}
validate137.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate140(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate140.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.exclusive === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "exclusive"},message:"must have required property '"+"exclusive"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.items === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "items"},message:"must have required property '"+"items"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "exclusive") || (key0 === "items"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.exclusive !== undefined){
if(typeof data.exclusive !== "boolean"){
const err3 = {instancePath:instancePath+"/exclusive",schemaPath:"#/properties/exclusive/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.items !== undefined){
if(!(validate40(data.items, {instancePath:instancePath+"/items",parentData:data,parentDataProperty:"items",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate40.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate140.errors = vErrors;
return errors === 0;
}
validate140.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate136(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="vlans.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate136.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(!(Array.isArray(data))){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs1 === errors;
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs3 = errors;
if(!(validate137(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate137.errors);
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
if(valid0){
var items0 = true;
}
ifClause0 = "then";
}
else {
const _errs4 = errors;
const _errs5 = errors;
let valid1 = true;
const _errs6 = errors;
if(errors === _errs6){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.state === undefined) && (missing0 = "state")){
const err1 = {};
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
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
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
let ifClause1;
if(_valid1){
const _errs8 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.state === undefined){
const err3 = {instancePath,schemaPath:"common.schema.json#/$defs/absent/required",keyword:"required",params:{missingProperty: "state"},message:"must have required property '"+"state"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "state")){
const err4 = {instancePath,schemaPath:"common.schema.json#/$defs/absent/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.state !== undefined){
let data0 = data.state;
if(typeof data0 !== "string"){
const err5 = {instancePath:instancePath+"/state",schemaPath:"common.schema.json#/$defs/absent/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if("absent" !== data0){
const err6 = {instancePath:instancePath+"/state",schemaPath:"common.schema.json#/$defs/absent/properties/state/const",keyword:"const",params:{allowedValue: "absent"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"common.schema.json#/$defs/absent/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var _valid1 = _errs8 === errors;
valid1 = _valid1;
if(valid1){
var props0 = true;
}
ifClause1 = "then";
}
else {
const _errs14 = errors;
if(!(validate140(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate140.errors);
errors = vErrors.length;
}
var _valid1 = _errs14 === errors;
valid1 = _valid1;
if(valid1){
if(props0 !== true){
props0 = true;
}
}
ifClause1 = "else";
}
if(!valid1){
const err8 = {instancePath,schemaPath:"#/else/if",keyword:"if",params:{failingKeyword: ifClause1},message:"must match \""+ifClause1+"\" schema"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
const err9 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate136.errors = vErrors;
evaluated0.props = props0;
evaluated0.items = items0;
return errors === 0;
}
validate136.evaluated = {"dynamicProps":true,"dynamicItems":true};


function validate145(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate145.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema89.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.enabled !== undefined){
if(typeof data.enabled !== "boolean"){
const err1 = {instancePath:instancePath+"/enabled",schemaPath:"#/properties/enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.mode !== undefined){
let data1 = data.mode;
if(typeof data1 !== "string"){
const err2 = {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!(((((data1 === "rapid-pvst") || (data1 === "mst")) || (data1 === "rstp")) || (data1 === "pvst")) || (data1 === "stp"))){
const err3 = {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/enum",keyword:"enum",params:{allowedValues: schema89.properties.mode.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.vlans !== undefined){
let data2 = data.vlans;
if(Array.isArray(data2)){
if(data2.length > 512){
const err4 = {instancePath:instancePath+"/vlans",schemaPath:"#/properties/vlans/maxItems",keyword:"maxItems",params:{limit: 512},message:"must NOT have more than 512 items"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.vlans === undefined){
const err5 = {instancePath:instancePath+"/vlans/" + i0,schemaPath:"#/properties/vlans/items/required",keyword:"required",params:{missingProperty: "vlans"},message:"must have required property '"+"vlans"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data3.priority === undefined){
const err6 = {instancePath:instancePath+"/vlans/" + i0,schemaPath:"#/properties/vlans/items/required",keyword:"required",params:{missingProperty: "priority"},message:"must have required property '"+"priority"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key1 in data3){
if(!((key1 === "vlans") || (key1 === "priority"))){
const err7 = {instancePath:instancePath+"/vlans/" + i0,schemaPath:"#/properties/vlans/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data3.vlans !== undefined){
if(!(validate50(data3.vlans, {instancePath:instancePath+"/vlans/" + i0+"/vlans",parentData:data3,parentDataProperty:"vlans",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate50.errors);
errors = vErrors.length;
}
}
if(data3.priority !== undefined){
let data5 = data3.priority;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err8 = {instancePath:instancePath+"/vlans/" + i0+"/priority",schemaPath:"#/properties/vlans/items/properties/priority/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 61440 || isNaN(data5)){
const err9 = {instancePath:instancePath+"/vlans/" + i0+"/priority",schemaPath:"#/properties/vlans/items/properties/priority/maximum",keyword:"maximum",params:{comparison: "<=", limit: 61440},message:"must be <= 61440"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data5 < 0 || isNaN(data5)){
const err10 = {instancePath:instancePath+"/vlans/" + i0+"/priority",schemaPath:"#/properties/vlans/items/properties/priority/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
}
else {
const err11 = {instancePath:instancePath+"/vlans/" + i0,schemaPath:"#/properties/vlans/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/vlans",schemaPath:"#/properties/vlans/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.instances !== undefined){
let data6 = data.instances;
if(Array.isArray(data6)){
if(data6.length > 64){
const err13 = {instancePath:instancePath+"/instances",schemaPath:"#/properties/instances/maxItems",keyword:"maxItems",params:{limit: 64},message:"must NOT have more than 64 items"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
let data7 = data6[i1];
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.id === undefined){
const err14 = {instancePath:instancePath+"/instances/" + i1,schemaPath:"#/properties/instances/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
for(const key2 in data7){
if(!(((key2 === "id") || (key2 === "priority")) || (key2 === "root"))){
const err15 = {instancePath:instancePath+"/instances/" + i1,schemaPath:"#/properties/instances/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data7.id !== undefined){
let data8 = data7.id;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err16 = {instancePath:instancePath+"/instances/" + i1+"/id",schemaPath:"#/properties/instances/items/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 63 || isNaN(data8)){
const err17 = {instancePath:instancePath+"/instances/" + i1+"/id",schemaPath:"#/properties/instances/items/properties/id/maximum",keyword:"maximum",params:{comparison: "<=", limit: 63},message:"must be <= 63"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data8 < 0 || isNaN(data8)){
const err18 = {instancePath:instancePath+"/instances/" + i1+"/id",schemaPath:"#/properties/instances/items/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
if(data7.priority !== undefined){
let data9 = data7.priority;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err19 = {instancePath:instancePath+"/instances/" + i1+"/priority",schemaPath:"#/properties/instances/items/properties/priority/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 61440 || isNaN(data9)){
const err20 = {instancePath:instancePath+"/instances/" + i1+"/priority",schemaPath:"#/properties/instances/items/properties/priority/maximum",keyword:"maximum",params:{comparison: "<=", limit: 61440},message:"must be <= 61440"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data9 < 0 || isNaN(data9)){
const err21 = {instancePath:instancePath+"/instances/" + i1+"/priority",schemaPath:"#/properties/instances/items/properties/priority/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
if(data7.root !== undefined){
let data10 = data7.root;
if(typeof data10 !== "string"){
const err22 = {instancePath:instancePath+"/instances/" + i1+"/root",schemaPath:"#/properties/instances/items/properties/root/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(!((data10 === "primary") || (data10 === "secondary"))){
const err23 = {instancePath:instancePath+"/instances/" + i1+"/root",schemaPath:"#/properties/instances/items/properties/root/enum",keyword:"enum",params:{allowedValues: schema89.properties.instances.items.properties.root.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath:instancePath+"/instances/" + i1,schemaPath:"#/properties/instances/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/instances",schemaPath:"#/properties/instances/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.region !== undefined){
let data11 = data.region;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
for(const key3 in data11){
if(!(((key3 === "name") || (key3 === "revision")) || (key3 === "instances"))){
const err26 = {instancePath:instancePath+"/region",schemaPath:"#/properties/region/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data11.name !== undefined){
let data12 = data11.name;
if(typeof data12 === "string"){
if(func2(data12) > 63){
const err27 = {instancePath:instancePath+"/region/name",schemaPath:"common.schema.json#/$defs/word/maxLength",keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(func2(data12) < 1){
const err28 = {instancePath:instancePath+"/region/name",schemaPath:"common.schema.json#/$defs/word/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(!(formats2(data12))){
const err29 = {instancePath:instancePath+"/region/name",schemaPath:"common.schema.json#/$defs/word/format",keyword:"format",params:{format: "word"},message:"must match format \""+"word"+"\""};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/region/name",schemaPath:"common.schema.json#/$defs/word/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data11.revision !== undefined){
let data13 = data11.revision;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
const err31 = {instancePath:instancePath+"/region/revision",schemaPath:"#/properties/region/properties/revision/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 65535 || isNaN(data13)){
const err32 = {instancePath:instancePath+"/region/revision",schemaPath:"#/properties/region/properties/revision/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data13 < 0 || isNaN(data13)){
const err33 = {instancePath:instancePath+"/region/revision",schemaPath:"#/properties/region/properties/revision/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
if(data11.instances !== undefined){
let data14 = data11.instances;
if(Array.isArray(data14)){
if(data14.length > 64){
const err34 = {instancePath:instancePath+"/region/instances",schemaPath:"#/properties/region/properties/instances/maxItems",keyword:"maxItems",params:{limit: 64},message:"must NOT have more than 64 items"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
const len2 = data14.length;
for(let i2=0; i2<len2; i2++){
let data15 = data14[i2];
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.id === undefined){
const err35 = {instancePath:instancePath+"/region/instances/" + i2,schemaPath:"#/properties/region/properties/instances/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data15.vlans === undefined){
const err36 = {instancePath:instancePath+"/region/instances/" + i2,schemaPath:"#/properties/region/properties/instances/items/required",keyword:"required",params:{missingProperty: "vlans"},message:"must have required property '"+"vlans"+"'"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
for(const key4 in data15){
if(!((key4 === "id") || (key4 === "vlans"))){
const err37 = {instancePath:instancePath+"/region/instances/" + i2,schemaPath:"#/properties/region/properties/instances/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data15.id !== undefined){
let data16 = data15.id;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
const err38 = {instancePath:instancePath+"/region/instances/" + i2+"/id",schemaPath:"#/properties/region/properties/instances/items/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 > 63 || isNaN(data16)){
const err39 = {instancePath:instancePath+"/region/instances/" + i2+"/id",schemaPath:"#/properties/region/properties/instances/items/properties/id/maximum",keyword:"maximum",params:{comparison: "<=", limit: 63},message:"must be <= 63"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(data16 < 1 || isNaN(data16)){
const err40 = {instancePath:instancePath+"/region/instances/" + i2+"/id",schemaPath:"#/properties/region/properties/instances/items/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
if(data15.vlans !== undefined){
if(!(validate50(data15.vlans, {instancePath:instancePath+"/region/instances/" + i2+"/vlans",parentData:data15,parentDataProperty:"vlans",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate50.errors);
errors = vErrors.length;
}
}
}
else {
const err41 = {instancePath:instancePath+"/region/instances/" + i2,schemaPath:"#/properties/region/properties/instances/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
else {
const err42 = {instancePath:instancePath+"/region/instances",schemaPath:"#/properties/region/properties/instances/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
else {
const err43 = {instancePath:instancePath+"/region",schemaPath:"#/properties/region/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data.pathcost !== undefined){
let data18 = data.pathcost;
if(typeof data18 !== "string"){
const err44 = {instancePath:instancePath+"/pathcost",schemaPath:"#/properties/pathcost/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(!((data18 === "long") || (data18 === "short"))){
const err45 = {instancePath:instancePath+"/pathcost",schemaPath:"#/properties/pathcost/enum",keyword:"enum",params:{allowedValues: schema89.properties.pathcost.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data.edge_default !== undefined){
let data19 = data.edge_default;
if(typeof data19 !== "boolean"){
const err46 = {instancePath:instancePath+"/edge_default",schemaPath:"#/properties/edge_default/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(true !== data19){
const err47 = {instancePath:instancePath+"/edge_default",schemaPath:"#/properties/edge_default/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data.bpdu_guard !== undefined){
let data20 = data.bpdu_guard;
if(typeof data20 !== "boolean"){
const err48 = {instancePath:instancePath+"/bpdu_guard",schemaPath:"#/properties/bpdu_guard/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(true !== data20){
const err49 = {instancePath:instancePath+"/bpdu_guard",schemaPath:"#/properties/bpdu_guard/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data.loop_guard !== undefined){
let data21 = data.loop_guard;
if(typeof data21 !== "boolean"){
const err50 = {instancePath:instancePath+"/loop_guard",schemaPath:"#/properties/loop_guard/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(true !== data21){
const err51 = {instancePath:instancePath+"/loop_guard",schemaPath:"#/properties/loop_guard/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
}
else {
const err52 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
validate145.errors = vErrors;
return errors === 0;
}
validate145.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate144(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="stp.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate144.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.state === undefined) && (missing0 = "state")){
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
else {
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs1 === errors;
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.state === undefined){
const err2 = {instancePath,schemaPath:"common.schema.json#/$defs/absent/required",keyword:"required",params:{missingProperty: "state"},message:"must have required property '"+"state"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "state")){
const err3 = {instancePath,schemaPath:"common.schema.json#/$defs/absent/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.state !== undefined){
let data0 = data.state;
if(typeof data0 !== "string"){
const err4 = {instancePath:instancePath+"/state",schemaPath:"common.schema.json#/$defs/absent/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if("absent" !== data0){
const err5 = {instancePath:instancePath+"/state",schemaPath:"common.schema.json#/$defs/absent/properties/state/const",keyword:"const",params:{allowedValue: "absent"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"common.schema.json#/$defs/absent/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
if(valid0){
var props0 = true;
}
ifClause0 = "then";
}
else {
const _errs9 = errors;
if(!(validate145(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate145.errors);
errors = vErrors.length;
}
var _valid0 = _errs9 === errors;
valid0 = _valid0;
if(valid0){
if(props0 !== true){
props0 = true;
}
}
ifClause0 = "else";
}
if(!valid0){
const err7 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate144.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate144.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate151(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate151.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length > 1024){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 1024},message:"must NOT have more than 1024 items"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate57(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate57.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate151.errors = vErrors;
return errors === 0;
}
validate151.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate154(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate154.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.exclusive === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "exclusive"},message:"must have required property '"+"exclusive"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.items === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "items"},message:"must have required property '"+"items"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "exclusive") || (key0 === "items"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.exclusive !== undefined){
if(typeof data.exclusive !== "boolean"){
const err3 = {instancePath:instancePath+"/exclusive",schemaPath:"#/properties/exclusive/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.items !== undefined){
if(!(validate56(data.items, {instancePath:instancePath+"/items",parentData:data,parentDataProperty:"items",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate56.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate154.errors = vErrors;
return errors === 0;
}
validate154.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate150(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="vrfs.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate150.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(!(Array.isArray(data))){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs1 === errors;
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs3 = errors;
if(!(validate151(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate151.errors);
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
if(valid0){
var items0 = true;
}
ifClause0 = "then";
}
else {
const _errs4 = errors;
const _errs5 = errors;
let valid1 = true;
const _errs6 = errors;
if(errors === _errs6){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.state === undefined) && (missing0 = "state")){
const err1 = {};
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
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
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
let ifClause1;
if(_valid1){
const _errs8 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.state === undefined){
const err3 = {instancePath,schemaPath:"common.schema.json#/$defs/absent/required",keyword:"required",params:{missingProperty: "state"},message:"must have required property '"+"state"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "state")){
const err4 = {instancePath,schemaPath:"common.schema.json#/$defs/absent/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.state !== undefined){
let data0 = data.state;
if(typeof data0 !== "string"){
const err5 = {instancePath:instancePath+"/state",schemaPath:"common.schema.json#/$defs/absent/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if("absent" !== data0){
const err6 = {instancePath:instancePath+"/state",schemaPath:"common.schema.json#/$defs/absent/properties/state/const",keyword:"const",params:{allowedValue: "absent"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"common.schema.json#/$defs/absent/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var _valid1 = _errs8 === errors;
valid1 = _valid1;
if(valid1){
var props0 = true;
}
ifClause1 = "then";
}
else {
const _errs14 = errors;
if(!(validate154(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate154.errors);
errors = vErrors.length;
}
var _valid1 = _errs14 === errors;
valid1 = _valid1;
if(valid1){
if(props0 !== true){
props0 = true;
}
}
ifClause1 = "else";
}
if(!valid1){
const err8 = {instancePath,schemaPath:"#/else/if",keyword:"if",params:{failingKeyword: ifClause1},message:"must match \""+ifClause1+"\" schema"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
const err9 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate150.errors = vErrors;
evaluated0.props = props0;
evaluated0.items = items0;
return errors === 0;
}
validate150.evaluated = {"dynamicProps":true,"dynamicItems":true};


function validate159(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate159.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length > 4096){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 4096},message:"must NOT have more than 4096 items"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate66(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate66.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate159.errors = vErrors;
return errors === 0;
}
validate159.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate162(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate162.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.exclusive === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "exclusive"},message:"must have required property '"+"exclusive"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.items === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "items"},message:"must have required property '"+"items"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "exclusive") || (key0 === "items"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.exclusive !== undefined){
if(typeof data.exclusive !== "boolean"){
const err3 = {instancePath:instancePath+"/exclusive",schemaPath:"#/properties/exclusive/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.items !== undefined){
if(!(validate65(data.items, {instancePath:instancePath+"/items",parentData:data,parentDataProperty:"items",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate65.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate162.errors = vErrors;
return errors === 0;
}
validate162.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate158(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="interfaces.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate158.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(!(Array.isArray(data))){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs1 === errors;
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs3 = errors;
if(!(validate159(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate159.errors);
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
if(valid0){
var items0 = true;
}
ifClause0 = "then";
}
else {
const _errs4 = errors;
const _errs5 = errors;
let valid1 = true;
const _errs6 = errors;
if(errors === _errs6){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.state === undefined) && (missing0 = "state")){
const err1 = {};
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
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
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
let ifClause1;
if(_valid1){
const _errs8 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.state === undefined){
const err3 = {instancePath,schemaPath:"common.schema.json#/$defs/absent/required",keyword:"required",params:{missingProperty: "state"},message:"must have required property '"+"state"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "state")){
const err4 = {instancePath,schemaPath:"common.schema.json#/$defs/absent/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.state !== undefined){
let data0 = data.state;
if(typeof data0 !== "string"){
const err5 = {instancePath:instancePath+"/state",schemaPath:"common.schema.json#/$defs/absent/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if("absent" !== data0){
const err6 = {instancePath:instancePath+"/state",schemaPath:"common.schema.json#/$defs/absent/properties/state/const",keyword:"const",params:{allowedValue: "absent"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"common.schema.json#/$defs/absent/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var _valid1 = _errs8 === errors;
valid1 = _valid1;
if(valid1){
var props0 = true;
}
ifClause1 = "then";
}
else {
const _errs14 = errors;
if(!(validate162(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate162.errors);
errors = vErrors.length;
}
var _valid1 = _errs14 === errors;
valid1 = _valid1;
if(valid1){
if(props0 !== true){
props0 = true;
}
}
ifClause1 = "else";
}
if(!valid1){
const err8 = {instancePath,schemaPath:"#/else/if",keyword:"if",params:{failingKeyword: ifClause1},message:"must match \""+ifClause1+"\" schema"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
const err9 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate158.errors = vErrors;
evaluated0.props = props0;
evaluated0.items = items0;
return errors === 0;
}
validate158.evaluated = {"dynamicProps":true,"dynamicItems":true};


function validate167(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate167.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length > 1024){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 1024},message:"must NOT have more than 1024 items"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate84(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate84.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate167.errors = vErrors;
return errors === 0;
}
validate167.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate170(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate170.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.exclusive === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "exclusive"},message:"must have required property '"+"exclusive"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.items === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "items"},message:"must have required property '"+"items"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "exclusive") || (key0 === "items"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.exclusive !== undefined){
if(typeof data.exclusive !== "boolean"){
const err3 = {instancePath:instancePath+"/exclusive",schemaPath:"#/properties/exclusive/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.items !== undefined){
if(!(validate83(data.items, {instancePath:instancePath+"/items",parentData:data,parentDataProperty:"items",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate83.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate170.errors = vErrors;
return errors === 0;
}
validate170.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate166(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="acl.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate166.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(!(Array.isArray(data))){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs1 === errors;
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs3 = errors;
if(!(validate167(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate167.errors);
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
if(valid0){
var items0 = true;
}
ifClause0 = "then";
}
else {
const _errs4 = errors;
const _errs5 = errors;
let valid1 = true;
const _errs6 = errors;
if(errors === _errs6){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.state === undefined) && (missing0 = "state")){
const err1 = {};
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
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
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
let ifClause1;
if(_valid1){
const _errs8 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.state === undefined){
const err3 = {instancePath,schemaPath:"common.schema.json#/$defs/absent/required",keyword:"required",params:{missingProperty: "state"},message:"must have required property '"+"state"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "state")){
const err4 = {instancePath,schemaPath:"common.schema.json#/$defs/absent/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.state !== undefined){
let data0 = data.state;
if(typeof data0 !== "string"){
const err5 = {instancePath:instancePath+"/state",schemaPath:"common.schema.json#/$defs/absent/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if("absent" !== data0){
const err6 = {instancePath:instancePath+"/state",schemaPath:"common.schema.json#/$defs/absent/properties/state/const",keyword:"const",params:{allowedValue: "absent"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"common.schema.json#/$defs/absent/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var _valid1 = _errs8 === errors;
valid1 = _valid1;
if(valid1){
var props0 = true;
}
ifClause1 = "then";
}
else {
const _errs14 = errors;
if(!(validate170(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate170.errors);
errors = vErrors.length;
}
var _valid1 = _errs14 === errors;
valid1 = _valid1;
if(valid1){
if(props0 !== true){
props0 = true;
}
}
ifClause1 = "else";
}
if(!valid1){
const err8 = {instancePath,schemaPath:"#/else/if",keyword:"if",params:{failingKeyword: ifClause1},message:"must match \""+ifClause1+"\" schema"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
const err9 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate166.errors = vErrors;
evaluated0.props = props0;
evaluated0.items = items0;
return errors === 0;
}
validate166.evaluated = {"dynamicProps":true,"dynamicItems":true};


function validate175(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate175.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "inside") || (key0 === "outside")) || (key0 === "pools")) || (key0 === "rules")) || (key0 === "static")) || (key0 === "ports"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.inside !== undefined){
let data0 = data.inside;
if(Array.isArray(data0)){
if(data0.length > 256){
const err1 = {instancePath:instancePath+"/inside",schemaPath:"#/properties/inside/maxItems",keyword:"maxItems",params:{limit: 256},message:"must NOT have more than 256 items"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(func2(data1) > 63){
const err2 = {instancePath:instancePath+"/inside/" + i0,schemaPath:"common.schema.json#/$defs/interface_name/maxLength",keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(func2(data1) < 1){
const err3 = {instancePath:instancePath+"/inside/" + i0,schemaPath:"common.schema.json#/$defs/interface_name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!pattern28.test(data1)){
const err4 = {instancePath:instancePath+"/inside/" + i0,schemaPath:"common.schema.json#/$defs/interface_name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9./:_-]{0,62}$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9./:_-]{0,62}$"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/inside/" + i0,schemaPath:"common.schema.json#/$defs/interface_name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/inside",schemaPath:"#/properties/inside/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.outside !== undefined){
let data2 = data.outside;
if(Array.isArray(data2)){
if(data2.length > 64){
const err7 = {instancePath:instancePath+"/outside",schemaPath:"#/properties/outside/maxItems",keyword:"maxItems",params:{limit: 64},message:"must NOT have more than 64 items"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
if(typeof data3 === "string"){
if(func2(data3) > 63){
const err8 = {instancePath:instancePath+"/outside/" + i1,schemaPath:"common.schema.json#/$defs/interface_name/maxLength",keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(func2(data3) < 1){
const err9 = {instancePath:instancePath+"/outside/" + i1,schemaPath:"common.schema.json#/$defs/interface_name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!pattern28.test(data3)){
const err10 = {instancePath:instancePath+"/outside/" + i1,schemaPath:"common.schema.json#/$defs/interface_name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9./:_-]{0,62}$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9./:_-]{0,62}$"+"\""};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/outside/" + i1,schemaPath:"common.schema.json#/$defs/interface_name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/outside",schemaPath:"#/properties/outside/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.pools !== undefined){
let data4 = data.pools;
if(Array.isArray(data4)){
if(data4.length > 256){
const err13 = {instancePath:instancePath+"/pools",schemaPath:"#/properties/pools/maxItems",keyword:"maxItems",params:{limit: 256},message:"must NOT have more than 256 items"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
const len2 = data4.length;
for(let i2=0; i2<len2; i2++){
let data5 = data4[i2];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.name === undefined){
const err14 = {instancePath:instancePath+"/pools/" + i2,schemaPath:"#/properties/pools/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data5.first === undefined){
const err15 = {instancePath:instancePath+"/pools/" + i2,schemaPath:"#/properties/pools/items/required",keyword:"required",params:{missingProperty: "first"},message:"must have required property '"+"first"+"'"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data5.last === undefined){
const err16 = {instancePath:instancePath+"/pools/" + i2,schemaPath:"#/properties/pools/items/required",keyword:"required",params:{missingProperty: "last"},message:"must have required property '"+"last"+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
for(const key1 in data5){
if(!(((((key1 === "name") || (key1 === "id")) || (key1 === "first")) || (key1 === "last")) || (key1 === "prefix_length"))){
const err17 = {instancePath:instancePath+"/pools/" + i2,schemaPath:"#/properties/pools/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data5.name !== undefined){
let data6 = data5.name;
if(typeof data6 === "string"){
if(func2(data6) > 63){
const err18 = {instancePath:instancePath+"/pools/" + i2+"/name",schemaPath:"common.schema.json#/$defs/name/maxLength",keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(func2(data6) < 1){
const err19 = {instancePath:instancePath+"/pools/" + i2+"/name",schemaPath:"common.schema.json#/$defs/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(!pattern9.test(data6)){
const err20 = {instancePath:instancePath+"/pools/" + i2+"/name",schemaPath:"common.schema.json#/$defs/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"+"\""};
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
const err21 = {instancePath:instancePath+"/pools/" + i2+"/name",schemaPath:"common.schema.json#/$defs/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data5.id !== undefined){
let data7 = data5.id;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err22 = {instancePath:instancePath+"/pools/" + i2+"/id",schemaPath:"#/properties/pools/items/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 65535 || isNaN(data7)){
const err23 = {instancePath:instancePath+"/pools/" + i2+"/id",schemaPath:"#/properties/pools/items/properties/id/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data7 < 0 || isNaN(data7)){
const err24 = {instancePath:instancePath+"/pools/" + i2+"/id",schemaPath:"#/properties/pools/items/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
if(data5.first !== undefined){
let data8 = data5.first;
if(typeof data8 === "string"){
if(func2(data8) > 15){
const err25 = {instancePath:instancePath+"/pools/" + i2+"/first",schemaPath:"common.schema.json#/$defs/ipv4/maxLength",keyword:"maxLength",params:{limit: 15},message:"must NOT have more than 15 characters"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(!(formats68(data8))){
const err26 = {instancePath:instancePath+"/pools/" + i2+"/first",schemaPath:"common.schema.json#/$defs/ipv4/format",keyword:"format",params:{format: "ipv4-address"},message:"must match format \""+"ipv4-address"+"\""};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/pools/" + i2+"/first",schemaPath:"common.schema.json#/$defs/ipv4/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data5.last !== undefined){
let data9 = data5.last;
if(typeof data9 === "string"){
if(func2(data9) > 15){
const err28 = {instancePath:instancePath+"/pools/" + i2+"/last",schemaPath:"common.schema.json#/$defs/ipv4/maxLength",keyword:"maxLength",params:{limit: 15},message:"must NOT have more than 15 characters"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(!(formats68(data9))){
const err29 = {instancePath:instancePath+"/pools/" + i2+"/last",schemaPath:"common.schema.json#/$defs/ipv4/format",keyword:"format",params:{format: "ipv4-address"},message:"must match format \""+"ipv4-address"+"\""};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/pools/" + i2+"/last",schemaPath:"common.schema.json#/$defs/ipv4/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data5.prefix_length !== undefined){
let data10 = data5.prefix_length;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err31 = {instancePath:instancePath+"/pools/" + i2+"/prefix_length",schemaPath:"#/properties/pools/items/properties/prefix_length/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 32 || isNaN(data10)){
const err32 = {instancePath:instancePath+"/pools/" + i2+"/prefix_length",schemaPath:"#/properties/pools/items/properties/prefix_length/maximum",keyword:"maximum",params:{comparison: "<=", limit: 32},message:"must be <= 32"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data10 < 1 || isNaN(data10)){
const err33 = {instancePath:instancePath+"/pools/" + i2+"/prefix_length",schemaPath:"#/properties/pools/items/properties/prefix_length/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
}
else {
const err34 = {instancePath:instancePath+"/pools/" + i2,schemaPath:"#/properties/pools/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
else {
const err35 = {instancePath:instancePath+"/pools",schemaPath:"#/properties/pools/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.rules !== undefined){
let data11 = data.rules;
if(Array.isArray(data11)){
if(data11.length > 64){
const err36 = {instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/maxItems",keyword:"maxItems",params:{limit: 64},message:"must NOT have more than 64 items"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
const len3 = data11.length;
for(let i3=0; i3<len3; i3++){
let data12 = data11[i3];
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.acl === undefined){
const err37 = {instancePath:instancePath+"/rules/" + i3,schemaPath:"#/properties/rules/items/required",keyword:"required",params:{missingProperty: "acl"},message:"must have required property '"+"acl"+"'"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
for(const key2 in data12){
if(!((((key2 === "acl") || (key2 === "pool")) || (key2 === "interface")) || (key2 === "overload"))){
const err38 = {instancePath:instancePath+"/rules/" + i3,schemaPath:"#/properties/rules/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data12.acl !== undefined){
if(!(validate95(data12.acl, {instancePath:instancePath+"/rules/" + i3+"/acl",parentData:data12,parentDataProperty:"acl",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate95.errors);
errors = vErrors.length;
}
}
if(data12.pool !== undefined){
let data14 = data12.pool;
if(typeof data14 === "string"){
if(func2(data14) > 63){
const err39 = {instancePath:instancePath+"/rules/" + i3+"/pool",schemaPath:"common.schema.json#/$defs/name/maxLength",keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(func2(data14) < 1){
const err40 = {instancePath:instancePath+"/rules/" + i3+"/pool",schemaPath:"common.schema.json#/$defs/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(!pattern9.test(data14)){
const err41 = {instancePath:instancePath+"/rules/" + i3+"/pool",schemaPath:"common.schema.json#/$defs/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"+"\""};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
else {
const err42 = {instancePath:instancePath+"/rules/" + i3+"/pool",schemaPath:"common.schema.json#/$defs/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data12.interface !== undefined){
let data15 = data12.interface;
if(typeof data15 === "string"){
if(func2(data15) > 63){
const err43 = {instancePath:instancePath+"/rules/" + i3+"/interface",schemaPath:"common.schema.json#/$defs/interface_name/maxLength",keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(func2(data15) < 1){
const err44 = {instancePath:instancePath+"/rules/" + i3+"/interface",schemaPath:"common.schema.json#/$defs/interface_name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(!pattern28.test(data15)){
const err45 = {instancePath:instancePath+"/rules/" + i3+"/interface",schemaPath:"common.schema.json#/$defs/interface_name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9./:_-]{0,62}$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9./:_-]{0,62}$"+"\""};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
else {
const err46 = {instancePath:instancePath+"/rules/" + i3+"/interface",schemaPath:"common.schema.json#/$defs/interface_name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data12.overload !== undefined){
if(typeof data12.overload !== "boolean"){
const err47 = {instancePath:instancePath+"/rules/" + i3+"/overload",schemaPath:"#/properties/rules/items/properties/overload/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
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
else {
const err48 = {instancePath:instancePath+"/rules/" + i3,schemaPath:"#/properties/rules/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
else {
const err49 = {instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data.static !== undefined){
let data17 = data.static;
if(Array.isArray(data17)){
if(data17.length > 4096){
const err50 = {instancePath:instancePath+"/static",schemaPath:"#/properties/static/maxItems",keyword:"maxItems",params:{limit: 4096},message:"must NOT have more than 4096 items"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
const len4 = data17.length;
for(let i4=0; i4<len4; i4++){
let data18 = data17[i4];
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if(data18.inside === undefined){
const err51 = {instancePath:instancePath+"/static/" + i4,schemaPath:"#/properties/static/items/required",keyword:"required",params:{missingProperty: "inside"},message:"must have required property '"+"inside"+"'"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(data18.outside === undefined){
const err52 = {instancePath:instancePath+"/static/" + i4,schemaPath:"#/properties/static/items/required",keyword:"required",params:{missingProperty: "outside"},message:"must have required property '"+"outside"+"'"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
for(const key3 in data18){
if(!((key3 === "inside") || (key3 === "outside"))){
const err53 = {instancePath:instancePath+"/static/" + i4,schemaPath:"#/properties/static/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data18.inside !== undefined){
let data19 = data18.inside;
if(typeof data19 === "string"){
if(func2(data19) > 15){
const err54 = {instancePath:instancePath+"/static/" + i4+"/inside",schemaPath:"common.schema.json#/$defs/ipv4/maxLength",keyword:"maxLength",params:{limit: 15},message:"must NOT have more than 15 characters"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(!(formats68(data19))){
const err55 = {instancePath:instancePath+"/static/" + i4+"/inside",schemaPath:"common.schema.json#/$defs/ipv4/format",keyword:"format",params:{format: "ipv4-address"},message:"must match format \""+"ipv4-address"+"\""};
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
const err56 = {instancePath:instancePath+"/static/" + i4+"/inside",schemaPath:"common.schema.json#/$defs/ipv4/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data18.outside !== undefined){
let data20 = data18.outside;
if(typeof data20 === "string"){
if(func2(data20) > 15){
const err57 = {instancePath:instancePath+"/static/" + i4+"/outside",schemaPath:"common.schema.json#/$defs/ipv4/maxLength",keyword:"maxLength",params:{limit: 15},message:"must NOT have more than 15 characters"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(!(formats68(data20))){
const err58 = {instancePath:instancePath+"/static/" + i4+"/outside",schemaPath:"common.schema.json#/$defs/ipv4/format",keyword:"format",params:{format: "ipv4-address"},message:"must match format \""+"ipv4-address"+"\""};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
else {
const err59 = {instancePath:instancePath+"/static/" + i4+"/outside",schemaPath:"common.schema.json#/$defs/ipv4/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
}
else {
const err60 = {instancePath:instancePath+"/static/" + i4,schemaPath:"#/properties/static/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
}
else {
const err61 = {instancePath:instancePath+"/static",schemaPath:"#/properties/static/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data.ports !== undefined){
let data21 = data.ports;
if(Array.isArray(data21)){
if(data21.length > 4096){
const err62 = {instancePath:instancePath+"/ports",schemaPath:"#/properties/ports/maxItems",keyword:"maxItems",params:{limit: 4096},message:"must NOT have more than 4096 items"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
const len5 = data21.length;
for(let i5=0; i5<len5; i5++){
let data22 = data21[i5];
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.protocol === undefined){
const err63 = {instancePath:instancePath+"/ports/" + i5,schemaPath:"#/properties/ports/items/required",keyword:"required",params:{missingProperty: "protocol"},message:"must have required property '"+"protocol"+"'"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if(data22.inside === undefined){
const err64 = {instancePath:instancePath+"/ports/" + i5,schemaPath:"#/properties/ports/items/required",keyword:"required",params:{missingProperty: "inside"},message:"must have required property '"+"inside"+"'"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if(data22.inside_port === undefined){
const err65 = {instancePath:instancePath+"/ports/" + i5,schemaPath:"#/properties/ports/items/required",keyword:"required",params:{missingProperty: "inside_port"},message:"must have required property '"+"inside_port"+"'"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if(data22.outside_port === undefined){
const err66 = {instancePath:instancePath+"/ports/" + i5,schemaPath:"#/properties/ports/items/required",keyword:"required",params:{missingProperty: "outside_port"},message:"must have required property '"+"outside_port"+"'"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
for(const key4 in data22){
if(!((((((key4 === "protocol") || (key4 === "inside")) || (key4 === "inside_port")) || (key4 === "outside")) || (key4 === "interface")) || (key4 === "outside_port"))){
const err67 = {instancePath:instancePath+"/ports/" + i5,schemaPath:"#/properties/ports/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data22.protocol !== undefined){
let data23 = data22.protocol;
if(typeof data23 !== "string"){
const err68 = {instancePath:instancePath+"/ports/" + i5+"/protocol",schemaPath:"#/properties/ports/items/properties/protocol/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if(!((data23 === "tcp") || (data23 === "udp"))){
const err69 = {instancePath:instancePath+"/ports/" + i5+"/protocol",schemaPath:"#/properties/ports/items/properties/protocol/enum",keyword:"enum",params:{allowedValues: schema140.properties.ports.items.properties.protocol.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data22.inside !== undefined){
let data24 = data22.inside;
if(typeof data24 === "string"){
if(func2(data24) > 15){
const err70 = {instancePath:instancePath+"/ports/" + i5+"/inside",schemaPath:"common.schema.json#/$defs/ipv4/maxLength",keyword:"maxLength",params:{limit: 15},message:"must NOT have more than 15 characters"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if(!(formats68(data24))){
const err71 = {instancePath:instancePath+"/ports/" + i5+"/inside",schemaPath:"common.schema.json#/$defs/ipv4/format",keyword:"format",params:{format: "ipv4-address"},message:"must match format \""+"ipv4-address"+"\""};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
else {
const err72 = {instancePath:instancePath+"/ports/" + i5+"/inside",schemaPath:"common.schema.json#/$defs/ipv4/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data22.inside_port !== undefined){
let data25 = data22.inside_port;
if(!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))){
const err73 = {instancePath:instancePath+"/ports/" + i5+"/inside_port",schemaPath:"common.schema.json#/$defs/port/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 > 65535 || isNaN(data25)){
const err74 = {instancePath:instancePath+"/ports/" + i5+"/inside_port",schemaPath:"common.schema.json#/$defs/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if(data25 < 1 || isNaN(data25)){
const err75 = {instancePath:instancePath+"/ports/" + i5+"/inside_port",schemaPath:"common.schema.json#/$defs/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
}
if(data22.outside !== undefined){
let data26 = data22.outside;
if(typeof data26 === "string"){
if(func2(data26) > 15){
const err76 = {instancePath:instancePath+"/ports/" + i5+"/outside",schemaPath:"common.schema.json#/$defs/ipv4/maxLength",keyword:"maxLength",params:{limit: 15},message:"must NOT have more than 15 characters"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
if(!(formats68(data26))){
const err77 = {instancePath:instancePath+"/ports/" + i5+"/outside",schemaPath:"common.schema.json#/$defs/ipv4/format",keyword:"format",params:{format: "ipv4-address"},message:"must match format \""+"ipv4-address"+"\""};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
else {
const err78 = {instancePath:instancePath+"/ports/" + i5+"/outside",schemaPath:"common.schema.json#/$defs/ipv4/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data22.interface !== undefined){
let data27 = data22.interface;
if(typeof data27 === "string"){
if(func2(data27) > 63){
const err79 = {instancePath:instancePath+"/ports/" + i5+"/interface",schemaPath:"common.schema.json#/$defs/interface_name/maxLength",keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
if(func2(data27) < 1){
const err80 = {instancePath:instancePath+"/ports/" + i5+"/interface",schemaPath:"common.schema.json#/$defs/interface_name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
if(!pattern28.test(data27)){
const err81 = {instancePath:instancePath+"/ports/" + i5+"/interface",schemaPath:"common.schema.json#/$defs/interface_name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9./:_-]{0,62}$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9./:_-]{0,62}$"+"\""};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
else {
const err82 = {instancePath:instancePath+"/ports/" + i5+"/interface",schemaPath:"common.schema.json#/$defs/interface_name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data22.outside_port !== undefined){
let data28 = data22.outside_port;
if(!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))){
const err83 = {instancePath:instancePath+"/ports/" + i5+"/outside_port",schemaPath:"common.schema.json#/$defs/port/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
if((typeof data28 == "number") && (isFinite(data28))){
if(data28 > 65535 || isNaN(data28)){
const err84 = {instancePath:instancePath+"/ports/" + i5+"/outside_port",schemaPath:"common.schema.json#/$defs/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
if(data28 < 1 || isNaN(data28)){
const err85 = {instancePath:instancePath+"/ports/" + i5+"/outside_port",schemaPath:"common.schema.json#/$defs/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
}
}
else {
const err86 = {instancePath:instancePath+"/ports/" + i5,schemaPath:"#/properties/ports/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
}
else {
const err87 = {instancePath:instancePath+"/ports",schemaPath:"#/properties/ports/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
}
else {
const err88 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
validate175.errors = vErrors;
return errors === 0;
}
validate175.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate174(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="nat.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate174.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.state === undefined) && (missing0 = "state")){
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
else {
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs1 === errors;
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.state === undefined){
const err2 = {instancePath,schemaPath:"common.schema.json#/$defs/absent/required",keyword:"required",params:{missingProperty: "state"},message:"must have required property '"+"state"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "state")){
const err3 = {instancePath,schemaPath:"common.schema.json#/$defs/absent/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.state !== undefined){
let data0 = data.state;
if(typeof data0 !== "string"){
const err4 = {instancePath:instancePath+"/state",schemaPath:"common.schema.json#/$defs/absent/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if("absent" !== data0){
const err5 = {instancePath:instancePath+"/state",schemaPath:"common.schema.json#/$defs/absent/properties/state/const",keyword:"const",params:{allowedValue: "absent"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"common.schema.json#/$defs/absent/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
if(valid0){
var props0 = true;
}
ifClause0 = "then";
}
else {
const _errs9 = errors;
if(!(validate175(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate175.errors);
errors = vErrors.length;
}
var _valid0 = _errs9 === errors;
valid0 = _valid0;
if(valid0){
if(props0 !== true){
props0 = true;
}
}
ifClause0 = "else";
}
if(!valid0){
const err7 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate174.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate174.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate180(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate180.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "enabled") || (key0 === "excluded")) || (key0 === "pools")) || (key0 === "serve")) || (key0 === "snooping"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.enabled !== undefined){
if(typeof data.enabled !== "boolean"){
const err1 = {instancePath:instancePath+"/enabled",schemaPath:"#/properties/enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.excluded !== undefined){
let data1 = data.excluded;
if(Array.isArray(data1)){
if(data1.length > 512){
const err2 = {instancePath:instancePath+"/excluded",schemaPath:"#/properties/excluded/maxItems",keyword:"maxItems",params:{limit: 512},message:"must NOT have more than 512 items"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.from === undefined){
const err3 = {instancePath:instancePath+"/excluded/" + i0,schemaPath:"#/properties/excluded/items/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key1 in data2){
if(!((key1 === "from") || (key1 === "to"))){
const err4 = {instancePath:instancePath+"/excluded/" + i0,schemaPath:"#/properties/excluded/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data2.from !== undefined){
let data3 = data2.from;
if(typeof data3 === "string"){
if(func2(data3) > 15){
const err5 = {instancePath:instancePath+"/excluded/" + i0+"/from",schemaPath:"common.schema.json#/$defs/ipv4/maxLength",keyword:"maxLength",params:{limit: 15},message:"must NOT have more than 15 characters"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!(formats68(data3))){
const err6 = {instancePath:instancePath+"/excluded/" + i0+"/from",schemaPath:"common.schema.json#/$defs/ipv4/format",keyword:"format",params:{format: "ipv4-address"},message:"must match format \""+"ipv4-address"+"\""};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/excluded/" + i0+"/from",schemaPath:"common.schema.json#/$defs/ipv4/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data2.to !== undefined){
let data4 = data2.to;
if(typeof data4 === "string"){
if(func2(data4) > 15){
const err8 = {instancePath:instancePath+"/excluded/" + i0+"/to",schemaPath:"common.schema.json#/$defs/ipv4/maxLength",keyword:"maxLength",params:{limit: 15},message:"must NOT have more than 15 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!(formats68(data4))){
const err9 = {instancePath:instancePath+"/excluded/" + i0+"/to",schemaPath:"common.schema.json#/$defs/ipv4/format",keyword:"format",params:{format: "ipv4-address"},message:"must match format \""+"ipv4-address"+"\""};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/excluded/" + i0+"/to",schemaPath:"common.schema.json#/$defs/ipv4/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/excluded/" + i0,schemaPath:"#/properties/excluded/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/excluded",schemaPath:"#/properties/excluded/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.pools !== undefined){
let data5 = data.pools;
if(Array.isArray(data5)){
if(data5.length > 512){
const err13 = {instancePath:instancePath+"/pools",schemaPath:"#/properties/pools/maxItems",keyword:"maxItems",params:{limit: 512},message:"must NOT have more than 512 items"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.name === undefined){
const err14 = {instancePath:instancePath+"/pools/" + i1,schemaPath:"#/properties/pools/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
for(const key2 in data6){
if(!(func1.call(schema159.properties.pools.items.properties, key2))){
const err15 = {instancePath:instancePath+"/pools/" + i1,schemaPath:"#/properties/pools/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data6.name !== undefined){
let data7 = data6.name;
if(typeof data7 === "string"){
if(func2(data7) > 63){
const err16 = {instancePath:instancePath+"/pools/" + i1+"/name",schemaPath:"common.schema.json#/$defs/name/maxLength",keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(func2(data7) < 1){
const err17 = {instancePath:instancePath+"/pools/" + i1+"/name",schemaPath:"common.schema.json#/$defs/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(!pattern9.test(data7)){
const err18 = {instancePath:instancePath+"/pools/" + i1+"/name",schemaPath:"common.schema.json#/$defs/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"+"\""};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/pools/" + i1+"/name",schemaPath:"common.schema.json#/$defs/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data6.vrf !== undefined){
let data8 = data6.vrf;
if(typeof data8 === "string"){
if(func2(data8) > 31){
const err20 = {instancePath:instancePath+"/pools/" + i1+"/vrf",schemaPath:"common.schema.json#/$defs/vrf_name/maxLength",keyword:"maxLength",params:{limit: 31},message:"must NOT have more than 31 characters"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(func2(data8) < 1){
const err21 = {instancePath:instancePath+"/pools/" + i1+"/vrf",schemaPath:"common.schema.json#/$defs/vrf_name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(!pattern24.test(data8)){
const err22 = {instancePath:instancePath+"/pools/" + i1+"/vrf",schemaPath:"common.schema.json#/$defs/vrf_name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,30}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._-]{0,30}$"+"\""};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/pools/" + i1+"/vrf",schemaPath:"common.schema.json#/$defs/vrf_name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data6.network !== undefined){
let data9 = data6.network;
if(typeof data9 === "string"){
if(func2(data9) > 18){
const err24 = {instancePath:instancePath+"/pools/" + i1+"/network",schemaPath:"common.schema.json#/$defs/ipv4_prefix/maxLength",keyword:"maxLength",params:{limit: 18},message:"must NOT have more than 18 characters"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(!(formats104(data9))){
const err25 = {instancePath:instancePath+"/pools/" + i1+"/network",schemaPath:"common.schema.json#/$defs/ipv4_prefix/format",keyword:"format",params:{format: "ipv4-prefix"},message:"must match format \""+"ipv4-prefix"+"\""};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/pools/" + i1+"/network",schemaPath:"common.schema.json#/$defs/ipv4_prefix/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data6.gateways !== undefined){
let data10 = data6.gateways;
if(Array.isArray(data10)){
if(data10.length > 8){
const err27 = {instancePath:instancePath+"/pools/" + i1+"/gateways",schemaPath:"#/properties/pools/items/properties/gateways/maxItems",keyword:"maxItems",params:{limit: 8},message:"must NOT have more than 8 items"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
const len2 = data10.length;
for(let i2=0; i2<len2; i2++){
let data11 = data10[i2];
if(typeof data11 === "string"){
if(func2(data11) > 15){
const err28 = {instancePath:instancePath+"/pools/" + i1+"/gateways/" + i2,schemaPath:"common.schema.json#/$defs/ipv4/maxLength",keyword:"maxLength",params:{limit: 15},message:"must NOT have more than 15 characters"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(!(formats68(data11))){
const err29 = {instancePath:instancePath+"/pools/" + i1+"/gateways/" + i2,schemaPath:"common.schema.json#/$defs/ipv4/format",keyword:"format",params:{format: "ipv4-address"},message:"must match format \""+"ipv4-address"+"\""};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/pools/" + i1+"/gateways/" + i2,schemaPath:"common.schema.json#/$defs/ipv4/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath:instancePath+"/pools/" + i1+"/gateways",schemaPath:"#/properties/pools/items/properties/gateways/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data6.dns !== undefined){
let data12 = data6.dns;
if(Array.isArray(data12)){
if(data12.length > 8){
const err32 = {instancePath:instancePath+"/pools/" + i1+"/dns",schemaPath:"#/properties/pools/items/properties/dns/maxItems",keyword:"maxItems",params:{limit: 8},message:"must NOT have more than 8 items"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
const len3 = data12.length;
for(let i3=0; i3<len3; i3++){
let data13 = data12[i3];
if(typeof data13 === "string"){
if(func2(data13) > 15){
const err33 = {instancePath:instancePath+"/pools/" + i1+"/dns/" + i3,schemaPath:"common.schema.json#/$defs/ipv4/maxLength",keyword:"maxLength",params:{limit: 15},message:"must NOT have more than 15 characters"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(!(formats68(data13))){
const err34 = {instancePath:instancePath+"/pools/" + i1+"/dns/" + i3,schemaPath:"common.schema.json#/$defs/ipv4/format",keyword:"format",params:{format: "ipv4-address"},message:"must match format \""+"ipv4-address"+"\""};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
else {
const err35 = {instancePath:instancePath+"/pools/" + i1+"/dns/" + i3,schemaPath:"common.schema.json#/$defs/ipv4/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
else {
const err36 = {instancePath:instancePath+"/pools/" + i1+"/dns",schemaPath:"#/properties/pools/items/properties/dns/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data6.domain !== undefined){
let data14 = data6.domain;
if(typeof data14 === "string"){
if(func2(data14) > 253){
const err37 = {instancePath:instancePath+"/pools/" + i1+"/domain",schemaPath:"common.schema.json#/$defs/domain/maxLength",keyword:"maxLength",params:{limit: 253},message:"must NOT have more than 253 characters"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(func2(data14) < 1){
const err38 = {instancePath:instancePath+"/pools/" + i1+"/domain",schemaPath:"common.schema.json#/$defs/domain/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(!(formats32(data14))){
const err39 = {instancePath:instancePath+"/pools/" + i1+"/domain",schemaPath:"common.schema.json#/$defs/domain/format",keyword:"format",params:{format: "domain"},message:"must match format \""+"domain"+"\""};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
else {
const err40 = {instancePath:instancePath+"/pools/" + i1+"/domain",schemaPath:"common.schema.json#/$defs/domain/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data6.lease !== undefined){
let data15 = data6.lease;
const _errs43 = errors;
let valid19 = true;
const _errs44 = errors;
if(typeof data15 !== "string"){
const err41 = {};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
var _valid0 = _errs44 === errors;
errors = _errs43;
if(vErrors !== null){
if(_errs43){
vErrors.length = _errs43;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs46 = errors;
if(typeof data15 !== "string"){
const err42 = {instancePath:instancePath+"/pools/" + i1+"/lease",schemaPath:"#/properties/pools/items/properties/lease/then/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if("infinite" !== data15){
const err43 = {instancePath:instancePath+"/pools/" + i1+"/lease",schemaPath:"#/properties/pools/items/properties/lease/then/const",keyword:"const",params:{allowedValue: "infinite"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
var _valid0 = _errs46 === errors;
valid19 = _valid0;
ifClause0 = "then";
}
else {
const _errs48 = errors;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.days === undefined){
const err44 = {instancePath:instancePath+"/pools/" + i1+"/lease",schemaPath:"#/properties/pools/items/properties/lease/else/required",keyword:"required",params:{missingProperty: "days"},message:"must have required property '"+"days"+"'"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
for(const key3 in data15){
if(!(((key3 === "days") || (key3 === "hours")) || (key3 === "minutes"))){
const err45 = {instancePath:instancePath+"/pools/" + i1+"/lease",schemaPath:"#/properties/pools/items/properties/lease/else/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data15.days !== undefined){
let data16 = data15.days;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
const err46 = {instancePath:instancePath+"/pools/" + i1+"/lease/days",schemaPath:"#/properties/pools/items/properties/lease/else/properties/days/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 > 365 || isNaN(data16)){
const err47 = {instancePath:instancePath+"/pools/" + i1+"/lease/days",schemaPath:"#/properties/pools/items/properties/lease/else/properties/days/maximum",keyword:"maximum",params:{comparison: "<=", limit: 365},message:"must be <= 365"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(data16 < 0 || isNaN(data16)){
const err48 = {instancePath:instancePath+"/pools/" + i1+"/lease/days",schemaPath:"#/properties/pools/items/properties/lease/else/properties/days/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
if(data15.hours !== undefined){
let data17 = data15.hours;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
const err49 = {instancePath:instancePath+"/pools/" + i1+"/lease/hours",schemaPath:"#/properties/pools/items/properties/lease/else/properties/hours/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 > 23 || isNaN(data17)){
const err50 = {instancePath:instancePath+"/pools/" + i1+"/lease/hours",schemaPath:"#/properties/pools/items/properties/lease/else/properties/hours/maximum",keyword:"maximum",params:{comparison: "<=", limit: 23},message:"must be <= 23"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(data17 < 0 || isNaN(data17)){
const err51 = {instancePath:instancePath+"/pools/" + i1+"/lease/hours",schemaPath:"#/properties/pools/items/properties/lease/else/properties/hours/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
}
if(data15.minutes !== undefined){
let data18 = data15.minutes;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
const err52 = {instancePath:instancePath+"/pools/" + i1+"/lease/minutes",schemaPath:"#/properties/pools/items/properties/lease/else/properties/minutes/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 > 59 || isNaN(data18)){
const err53 = {instancePath:instancePath+"/pools/" + i1+"/lease/minutes",schemaPath:"#/properties/pools/items/properties/lease/else/properties/minutes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 59},message:"must be <= 59"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(data18 < 0 || isNaN(data18)){
const err54 = {instancePath:instancePath+"/pools/" + i1+"/lease/minutes",schemaPath:"#/properties/pools/items/properties/lease/else/properties/minutes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
}
}
else {
const err55 = {instancePath:instancePath+"/pools/" + i1+"/lease",schemaPath:"#/properties/pools/items/properties/lease/else/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
var _valid0 = _errs48 === errors;
valid19 = _valid0;
ifClause0 = "else";
}
if(!valid19){
const err56 = {instancePath:instancePath+"/pools/" + i1+"/lease",schemaPath:"#/properties/pools/items/properties/lease/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data6.options !== undefined){
let data19 = data6.options;
if(Array.isArray(data19)){
if(data19.length > 32){
const err57 = {instancePath:instancePath+"/pools/" + i1+"/options",schemaPath:"#/properties/pools/items/properties/options/maxItems",keyword:"maxItems",params:{limit: 32},message:"must NOT have more than 32 items"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
const len4 = data19.length;
for(let i4=0; i4<len4; i4++){
let data20 = data19[i4];
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(data20.code === undefined){
const err58 = {instancePath:instancePath+"/pools/" + i1+"/options/" + i4,schemaPath:"#/properties/pools/items/properties/options/items/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
for(const key4 in data20){
if(!((((key4 === "code") || (key4 === "ip")) || (key4 === "text")) || (key4 === "hex"))){
const err59 = {instancePath:instancePath+"/pools/" + i1+"/options/" + i4,schemaPath:"#/properties/pools/items/properties/options/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data20.code !== undefined){
let data21 = data20.code;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
const err60 = {instancePath:instancePath+"/pools/" + i1+"/options/" + i4+"/code",schemaPath:"#/properties/pools/items/properties/options/items/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 > 254 || isNaN(data21)){
const err61 = {instancePath:instancePath+"/pools/" + i1+"/options/" + i4+"/code",schemaPath:"#/properties/pools/items/properties/options/items/properties/code/maximum",keyword:"maximum",params:{comparison: "<=", limit: 254},message:"must be <= 254"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if(data21 < 2 || isNaN(data21)){
const err62 = {instancePath:instancePath+"/pools/" + i1+"/options/" + i4+"/code",schemaPath:"#/properties/pools/items/properties/options/items/properties/code/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2},message:"must be >= 2"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
}
if(data20.ip !== undefined){
let data22 = data20.ip;
if(Array.isArray(data22)){
if(data22.length > 8){
const err63 = {instancePath:instancePath+"/pools/" + i1+"/options/" + i4+"/ip",schemaPath:"#/properties/pools/items/properties/options/items/properties/ip/maxItems",keyword:"maxItems",params:{limit: 8},message:"must NOT have more than 8 items"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if(data22.length < 1){
const err64 = {instancePath:instancePath+"/pools/" + i1+"/options/" + i4+"/ip",schemaPath:"#/properties/pools/items/properties/options/items/properties/ip/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
const len5 = data22.length;
for(let i5=0; i5<len5; i5++){
let data23 = data22[i5];
if(typeof data23 === "string"){
if(func2(data23) > 15){
const err65 = {instancePath:instancePath+"/pools/" + i1+"/options/" + i4+"/ip/" + i5,schemaPath:"common.schema.json#/$defs/ipv4/maxLength",keyword:"maxLength",params:{limit: 15},message:"must NOT have more than 15 characters"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if(!(formats68(data23))){
const err66 = {instancePath:instancePath+"/pools/" + i1+"/options/" + i4+"/ip/" + i5,schemaPath:"common.schema.json#/$defs/ipv4/format",keyword:"format",params:{format: "ipv4-address"},message:"must match format \""+"ipv4-address"+"\""};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
else {
const err67 = {instancePath:instancePath+"/pools/" + i1+"/options/" + i4+"/ip/" + i5,schemaPath:"common.schema.json#/$defs/ipv4/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
}
else {
const err68 = {instancePath:instancePath+"/pools/" + i1+"/options/" + i4+"/ip",schemaPath:"#/properties/pools/items/properties/options/items/properties/ip/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data20.text !== undefined){
let data24 = data20.text;
if(typeof data24 === "string"){
if(func2(data24) > 127){
const err69 = {instancePath:instancePath+"/pools/" + i1+"/options/" + i4+"/text",schemaPath:"#/properties/pools/items/properties/options/items/properties/text/maxLength",keyword:"maxLength",params:{limit: 127},message:"must NOT have more than 127 characters"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if(func2(data24) < 1){
const err70 = {instancePath:instancePath+"/pools/" + i1+"/options/" + i4+"/text",schemaPath:"#/properties/pools/items/properties/options/items/properties/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if(!(formats2(data24))){
const err71 = {instancePath:instancePath+"/pools/" + i1+"/options/" + i4+"/text",schemaPath:"#/properties/pools/items/properties/options/items/properties/text/format",keyword:"format",params:{format: "word"},message:"must match format \""+"word"+"\""};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
else {
const err72 = {instancePath:instancePath+"/pools/" + i1+"/options/" + i4+"/text",schemaPath:"#/properties/pools/items/properties/options/items/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data20.hex !== undefined){
let data25 = data20.hex;
if(typeof data25 === "string"){
if(func2(data25) > 200){
const err73 = {instancePath:instancePath+"/pools/" + i1+"/options/" + i4+"/hex",schemaPath:"#/properties/pools/items/properties/options/items/properties/hex/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if(!pattern41.test(data25)){
const err74 = {instancePath:instancePath+"/pools/" + i1+"/options/" + i4+"/hex",schemaPath:"#/properties/pools/items/properties/options/items/properties/hex/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9a-f]{2}){1,100}$"},message:"must match pattern \""+"^(?:[0-9a-f]{2}){1,100}$"+"\""};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
else {
const err75 = {instancePath:instancePath+"/pools/" + i1+"/options/" + i4+"/hex",schemaPath:"#/properties/pools/items/properties/options/items/properties/hex/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
}
else {
const err76 = {instancePath:instancePath+"/pools/" + i1+"/options/" + i4,schemaPath:"#/properties/pools/items/properties/options/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
}
else {
const err77 = {instancePath:instancePath+"/pools/" + i1+"/options",schemaPath:"#/properties/pools/items/properties/options/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data6.bindings !== undefined){
let data26 = data6.bindings;
if(Array.isArray(data26)){
if(data26.length > 1024){
const err78 = {instancePath:instancePath+"/pools/" + i1+"/bindings",schemaPath:"#/properties/pools/items/properties/bindings/maxItems",keyword:"maxItems",params:{limit: 1024},message:"must NOT have more than 1024 items"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
const len6 = data26.length;
for(let i6=0; i6<len6; i6++){
let data27 = data26[i6];
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
if(data27.address === undefined){
const err79 = {instancePath:instancePath+"/pools/" + i1+"/bindings/" + i6,schemaPath:"#/properties/pools/items/properties/bindings/items/required",keyword:"required",params:{missingProperty: "address"},message:"must have required property '"+"address"+"'"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
if(data27.mac === undefined){
const err80 = {instancePath:instancePath+"/pools/" + i1+"/bindings/" + i6,schemaPath:"#/properties/pools/items/properties/bindings/items/required",keyword:"required",params:{missingProperty: "mac"},message:"must have required property '"+"mac"+"'"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
for(const key5 in data27){
if(!((key5 === "address") || (key5 === "mac"))){
const err81 = {instancePath:instancePath+"/pools/" + i1+"/bindings/" + i6,schemaPath:"#/properties/pools/items/properties/bindings/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data27.address !== undefined){
let data28 = data27.address;
if(typeof data28 === "string"){
if(func2(data28) > 18){
const err82 = {instancePath:instancePath+"/pools/" + i1+"/bindings/" + i6+"/address",schemaPath:"common.schema.json#/$defs/ipv4_interface/maxLength",keyword:"maxLength",params:{limit: 18},message:"must NOT have more than 18 characters"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
if(!(formats62(data28))){
const err83 = {instancePath:instancePath+"/pools/" + i1+"/bindings/" + i6+"/address",schemaPath:"common.schema.json#/$defs/ipv4_interface/format",keyword:"format",params:{format: "ipv4-interface"},message:"must match format \""+"ipv4-interface"+"\""};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
else {
const err84 = {instancePath:instancePath+"/pools/" + i1+"/bindings/" + i6+"/address",schemaPath:"common.schema.json#/$defs/ipv4_interface/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data27.mac !== undefined){
let data29 = data27.mac;
if(typeof data29 === "string"){
if(func2(data29) > 17){
const err85 = {instancePath:instancePath+"/pools/" + i1+"/bindings/" + i6+"/mac",schemaPath:"common.schema.json#/$defs/mac/maxLength",keyword:"maxLength",params:{limit: 17},message:"must NOT have more than 17 characters"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
if(!pattern42.test(data29)){
const err86 = {instancePath:instancePath+"/pools/" + i1+"/bindings/" + i6+"/mac",schemaPath:"common.schema.json#/$defs/mac/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{2}(?::[0-9a-f]{2}){5}$"},message:"must match pattern \""+"^[0-9a-f]{2}(?::[0-9a-f]{2}){5}$"+"\""};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
else {
const err87 = {instancePath:instancePath+"/pools/" + i1+"/bindings/" + i6+"/mac",schemaPath:"common.schema.json#/$defs/mac/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
}
else {
const err88 = {instancePath:instancePath+"/pools/" + i1+"/bindings/" + i6,schemaPath:"#/properties/pools/items/properties/bindings/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
}
else {
const err89 = {instancePath:instancePath+"/pools/" + i1+"/bindings",schemaPath:"#/properties/pools/items/properties/bindings/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
}
else {
const err90 = {instancePath:instancePath+"/pools/" + i1,schemaPath:"#/properties/pools/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
}
else {
const err91 = {instancePath:instancePath+"/pools",schemaPath:"#/properties/pools/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data.serve !== undefined){
let data30 = data.serve;
if(Array.isArray(data30)){
if(data30.length > 512){
const err92 = {instancePath:instancePath+"/serve",schemaPath:"#/properties/serve/maxItems",keyword:"maxItems",params:{limit: 512},message:"must NOT have more than 512 items"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
const len7 = data30.length;
for(let i7=0; i7<len7; i7++){
let data31 = data30[i7];
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
if(data31.interface === undefined){
const err93 = {instancePath:instancePath+"/serve/" + i7,schemaPath:"#/properties/serve/items/required",keyword:"required",params:{missingProperty: "interface"},message:"must have required property '"+"interface"+"'"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
if(data31.pool === undefined){
const err94 = {instancePath:instancePath+"/serve/" + i7,schemaPath:"#/properties/serve/items/required",keyword:"required",params:{missingProperty: "pool"},message:"must have required property '"+"pool"+"'"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
for(const key6 in data31){
if(!((key6 === "interface") || (key6 === "pool"))){
const err95 = {instancePath:instancePath+"/serve/" + i7,schemaPath:"#/properties/serve/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data31.interface !== undefined){
let data32 = data31.interface;
if(typeof data32 === "string"){
if(func2(data32) > 63){
const err96 = {instancePath:instancePath+"/serve/" + i7+"/interface",schemaPath:"common.schema.json#/$defs/interface_name/maxLength",keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
if(func2(data32) < 1){
const err97 = {instancePath:instancePath+"/serve/" + i7+"/interface",schemaPath:"common.schema.json#/$defs/interface_name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
if(!pattern28.test(data32)){
const err98 = {instancePath:instancePath+"/serve/" + i7+"/interface",schemaPath:"common.schema.json#/$defs/interface_name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9./:_-]{0,62}$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9./:_-]{0,62}$"+"\""};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
else {
const err99 = {instancePath:instancePath+"/serve/" + i7+"/interface",schemaPath:"common.schema.json#/$defs/interface_name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data31.pool !== undefined){
let data33 = data31.pool;
if(typeof data33 === "string"){
if(func2(data33) > 63){
const err100 = {instancePath:instancePath+"/serve/" + i7+"/pool",schemaPath:"common.schema.json#/$defs/name/maxLength",keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
if(func2(data33) < 1){
const err101 = {instancePath:instancePath+"/serve/" + i7+"/pool",schemaPath:"common.schema.json#/$defs/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
if(!pattern9.test(data33)){
const err102 = {instancePath:instancePath+"/serve/" + i7+"/pool",schemaPath:"common.schema.json#/$defs/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"+"\""};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
else {
const err103 = {instancePath:instancePath+"/serve/" + i7+"/pool",schemaPath:"common.schema.json#/$defs/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
}
else {
const err104 = {instancePath:instancePath+"/serve/" + i7,schemaPath:"#/properties/serve/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
}
else {
const err105 = {instancePath:instancePath+"/serve",schemaPath:"#/properties/serve/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
if(data.snooping !== undefined){
let data34 = data.snooping;
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
for(const key7 in data34){
if(!((((key7 === "enabled") || (key7 === "vlans")) || (key7 === "trusted")) || (key7 === "option_82"))){
const err106 = {instancePath:instancePath+"/snooping",schemaPath:"#/properties/snooping/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
if(data34.enabled !== undefined){
if(typeof data34.enabled !== "boolean"){
const err107 = {instancePath:instancePath+"/snooping/enabled",schemaPath:"#/properties/snooping/properties/enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
if(data34.vlans !== undefined){
if(!(validate101(data34.vlans, {instancePath:instancePath+"/snooping/vlans",parentData:data34,parentDataProperty:"vlans",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate101.errors);
errors = vErrors.length;
}
}
if(data34.trusted !== undefined){
let data37 = data34.trusted;
if(Array.isArray(data37)){
if(data37.length > 512){
const err108 = {instancePath:instancePath+"/snooping/trusted",schemaPath:"#/properties/snooping/properties/trusted/maxItems",keyword:"maxItems",params:{limit: 512},message:"must NOT have more than 512 items"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
const len8 = data37.length;
for(let i8=0; i8<len8; i8++){
let data38 = data37[i8];
if(typeof data38 === "string"){
if(func2(data38) > 63){
const err109 = {instancePath:instancePath+"/snooping/trusted/" + i8,schemaPath:"common.schema.json#/$defs/interface_name/maxLength",keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
if(func2(data38) < 1){
const err110 = {instancePath:instancePath+"/snooping/trusted/" + i8,schemaPath:"common.schema.json#/$defs/interface_name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
if(!pattern28.test(data38)){
const err111 = {instancePath:instancePath+"/snooping/trusted/" + i8,schemaPath:"common.schema.json#/$defs/interface_name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9./:_-]{0,62}$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9./:_-]{0,62}$"+"\""};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
else {
const err112 = {instancePath:instancePath+"/snooping/trusted/" + i8,schemaPath:"common.schema.json#/$defs/interface_name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
}
else {
const err113 = {instancePath:instancePath+"/snooping/trusted",schemaPath:"#/properties/snooping/properties/trusted/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
if(data34.option_82 !== undefined){
if(typeof data34.option_82 !== "boolean"){
const err114 = {instancePath:instancePath+"/snooping/option_82",schemaPath:"#/properties/snooping/properties/option_82/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
}
else {
const err115 = {instancePath:instancePath+"/snooping",schemaPath:"#/properties/snooping/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
}
else {
const err116 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
validate180.errors = vErrors;
return errors === 0;
}
validate180.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate179(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="dhcp.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate179.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.state === undefined) && (missing0 = "state")){
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
else {
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs1 === errors;
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.state === undefined){
const err2 = {instancePath,schemaPath:"common.schema.json#/$defs/absent/required",keyword:"required",params:{missingProperty: "state"},message:"must have required property '"+"state"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "state")){
const err3 = {instancePath,schemaPath:"common.schema.json#/$defs/absent/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.state !== undefined){
let data0 = data.state;
if(typeof data0 !== "string"){
const err4 = {instancePath:instancePath+"/state",schemaPath:"common.schema.json#/$defs/absent/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if("absent" !== data0){
const err5 = {instancePath:instancePath+"/state",schemaPath:"common.schema.json#/$defs/absent/properties/state/const",keyword:"const",params:{allowedValue: "absent"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"common.schema.json#/$defs/absent/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
if(valid0){
var props0 = true;
}
ifClause0 = "then";
}
else {
const _errs9 = errors;
if(!(validate180(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate180.errors);
errors = vErrors.length;
}
var _valid0 = _errs9 === errors;
valid0 = _valid0;
if(valid0){
if(props0 !== true){
props0 = true;
}
}
ifClause0 = "else";
}
if(!valid0){
const err7 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate179.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate179.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate185(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate185.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length > 10000){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 10000},message:"must NOT have more than 10000 items"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate107(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate107.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate185.errors = vErrors;
return errors === 0;
}
validate185.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate188(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate188.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.exclusive === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "exclusive"},message:"must have required property '"+"exclusive"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.items === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "items"},message:"must have required property '"+"items"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "exclusive") || (key0 === "items"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.exclusive !== undefined){
if(typeof data.exclusive !== "boolean"){
const err3 = {instancePath:instancePath+"/exclusive",schemaPath:"#/properties/exclusive/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.items !== undefined){
if(!(validate106(data.items, {instancePath:instancePath+"/items",parentData:data,parentDataProperty:"items",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate106.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate188.errors = vErrors;
return errors === 0;
}
validate188.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate184(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="static-routes.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate184.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(!(Array.isArray(data))){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs1 === errors;
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs3 = errors;
if(!(validate185(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate185.errors);
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
if(valid0){
var items0 = true;
}
ifClause0 = "then";
}
else {
const _errs4 = errors;
const _errs5 = errors;
let valid1 = true;
const _errs6 = errors;
if(errors === _errs6){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.state === undefined) && (missing0 = "state")){
const err1 = {};
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
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
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
let ifClause1;
if(_valid1){
const _errs8 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.state === undefined){
const err3 = {instancePath,schemaPath:"common.schema.json#/$defs/absent/required",keyword:"required",params:{missingProperty: "state"},message:"must have required property '"+"state"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "state")){
const err4 = {instancePath,schemaPath:"common.schema.json#/$defs/absent/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.state !== undefined){
let data0 = data.state;
if(typeof data0 !== "string"){
const err5 = {instancePath:instancePath+"/state",schemaPath:"common.schema.json#/$defs/absent/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if("absent" !== data0){
const err6 = {instancePath:instancePath+"/state",schemaPath:"common.schema.json#/$defs/absent/properties/state/const",keyword:"const",params:{allowedValue: "absent"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"common.schema.json#/$defs/absent/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var _valid1 = _errs8 === errors;
valid1 = _valid1;
if(valid1){
var props0 = true;
}
ifClause1 = "then";
}
else {
const _errs14 = errors;
if(!(validate188(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate188.errors);
errors = vErrors.length;
}
var _valid1 = _errs14 === errors;
valid1 = _valid1;
if(valid1){
if(props0 !== true){
props0 = true;
}
}
ifClause1 = "else";
}
if(!valid1){
const err8 = {instancePath,schemaPath:"#/else/if",keyword:"if",params:{failingKeyword: ifClause1},message:"must match \""+ifClause1+"\" schema"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
const err9 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate184.errors = vErrors;
evaluated0.props = props0;
evaluated0.items = items0;
return errors === 0;
}
validate184.evaluated = {"dynamicProps":true,"dynamicItems":true};


function validate193(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate193.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length > 64){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 64},message:"must NOT have more than 64 items"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate116(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate116.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate193.errors = vErrors;
return errors === 0;
}
validate193.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate196(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate196.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.exclusive === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "exclusive"},message:"must have required property '"+"exclusive"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.items === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "items"},message:"must have required property '"+"items"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "exclusive") || (key0 === "items"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.exclusive !== undefined){
if(typeof data.exclusive !== "boolean"){
const err3 = {instancePath:instancePath+"/exclusive",schemaPath:"#/properties/exclusive/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.items !== undefined){
if(!(validate115(data.items, {instancePath:instancePath+"/items",parentData:data,parentDataProperty:"items",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate115.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate196.errors = vErrors;
return errors === 0;
}
validate196.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate192(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="ospf.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate192.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(!(Array.isArray(data))){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs1 === errors;
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs3 = errors;
if(!(validate193(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate193.errors);
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
if(valid0){
var items0 = true;
}
ifClause0 = "then";
}
else {
const _errs4 = errors;
const _errs5 = errors;
let valid1 = true;
const _errs6 = errors;
if(errors === _errs6){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.state === undefined) && (missing0 = "state")){
const err1 = {};
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
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
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
let ifClause1;
if(_valid1){
const _errs8 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.state === undefined){
const err3 = {instancePath,schemaPath:"common.schema.json#/$defs/absent/required",keyword:"required",params:{missingProperty: "state"},message:"must have required property '"+"state"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "state")){
const err4 = {instancePath,schemaPath:"common.schema.json#/$defs/absent/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.state !== undefined){
let data0 = data.state;
if(typeof data0 !== "string"){
const err5 = {instancePath:instancePath+"/state",schemaPath:"common.schema.json#/$defs/absent/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if("absent" !== data0){
const err6 = {instancePath:instancePath+"/state",schemaPath:"common.schema.json#/$defs/absent/properties/state/const",keyword:"const",params:{allowedValue: "absent"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"common.schema.json#/$defs/absent/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var _valid1 = _errs8 === errors;
valid1 = _valid1;
if(valid1){
var props0 = true;
}
ifClause1 = "then";
}
else {
const _errs14 = errors;
if(!(validate196(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate196.errors);
errors = vErrors.length;
}
var _valid1 = _errs14 === errors;
valid1 = _valid1;
if(valid1){
if(props0 !== true){
props0 = true;
}
}
ifClause1 = "else";
}
if(!valid1){
const err8 = {instancePath,schemaPath:"#/else/if",keyword:"if",params:{failingKeyword: ifClause1},message:"must match \""+ifClause1+"\" schema"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
const err9 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate192.errors = vErrors;
evaluated0.props = props0;
evaluated0.items = items0;
return errors === 0;
}
validate192.evaluated = {"dynamicProps":true,"dynamicItems":true};


function validate123(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="site.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate123.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema196.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.platform !== undefined){
let data0 = data.platform;
if(typeof data0 === "string"){
if(func2(data0) > 32){
const err1 = {instancePath:instancePath+"/platform",schemaPath:"device.schema.json#/properties/platform/maxLength",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(func2(data0) < 1){
const err2 = {instancePath:instancePath+"/platform",schemaPath:"device.schema.json#/properties/platform/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!pattern13.test(data0)){
const err3 = {instancePath:instancePath+"/platform",schemaPath:"device.schema.json#/properties/platform/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,31}$"},message:"must match pattern \""+"^[a-z][a-z0-9-]{0,31}$"+"\""};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/platform",schemaPath:"device.schema.json#/properties/platform/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.address !== undefined){
let data1 = data.address;
if(typeof data1 === "string"){
if(func2(data1) > 253){
const err5 = {instancePath:instancePath+"/address",schemaPath:"device.schema.json#/properties/address/maxLength",keyword:"maxLength",params:{limit: 253},message:"must NOT have more than 253 characters"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func2(data1) < 1){
const err6 = {instancePath:instancePath+"/address",schemaPath:"device.schema.json#/properties/address/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!(formats20(data1))){
const err7 = {instancePath:instancePath+"/address",schemaPath:"device.schema.json#/properties/address/format",keyword:"format",params:{format: "host"},message:"must match format \""+"host"+"\""};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/address",schemaPath:"device.schema.json#/properties/address/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.port !== undefined){
let data2 = data.port;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err9 = {instancePath:instancePath+"/port",schemaPath:"device.schema.json#/properties/port/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 65535 || isNaN(data2)){
const err10 = {instancePath:instancePath+"/port",schemaPath:"device.schema.json#/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data2 < 1 || isNaN(data2)){
const err11 = {instancePath:instancePath+"/port",schemaPath:"device.schema.json#/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
if(data.transport !== undefined){
let data3 = data.transport;
if(typeof data3 !== "string"){
const err12 = {instancePath:instancePath+"/transport",schemaPath:"device.schema.json#/properties/transport/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!((data3 === "ssh") || (data3 === "telnet"))){
const err13 = {instancePath:instancePath+"/transport",schemaPath:"device.schema.json#/properties/transport/enum",keyword:"enum",params:{allowedValues: schema200.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.host_key !== undefined){
if(!(validate124(data.host_key, {instancePath:instancePath+"/host_key",parentData:data,parentDataProperty:"host_key",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate124.errors);
errors = vErrors.length;
}
}
if(data.legacy_algorithms !== undefined){
if(typeof data.legacy_algorithms !== "boolean"){
const err14 = {instancePath:instancePath+"/legacy_algorithms",schemaPath:"device.schema.json#/properties/legacy_algorithms/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.allow_plaintext !== undefined){
if(typeof data.allow_plaintext !== "boolean"){
const err15 = {instancePath:instancePath+"/allow_plaintext",schemaPath:"device.schema.json#/properties/allow_plaintext/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.credentials !== undefined){
let data7 = data.credentials;
if(typeof data7 === "string"){
if(func2(data7) > 63){
const err16 = {instancePath:instancePath+"/credentials",schemaPath:"device.schema.json#/properties/credentials/maxLength",keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(func2(data7) < 1){
const err17 = {instancePath:instancePath+"/credentials",schemaPath:"device.schema.json#/properties/credentials/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(!pattern9.test(data7)){
const err18 = {instancePath:instancePath+"/credentials",schemaPath:"device.schema.json#/properties/credentials/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"+"\""};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/credentials",schemaPath:"device.schema.json#/properties/credentials/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.via !== undefined){
if(!(validate126(data.via, {instancePath:instancePath+"/via",parentData:data,parentDataProperty:"via",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate126.errors);
errors = vErrors.length;
}
}
if(data.mode !== undefined){
let data9 = data.mode;
if(typeof data9 !== "string"){
const err20 = {instancePath:instancePath+"/mode",schemaPath:"device.schema.json#/properties/mode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(!(((data9 === "observe") || (data9 === "plan")) || (data9 === "deploy"))){
const err21 = {instancePath:instancePath+"/mode",schemaPath:"device.schema.json#/properties/mode/enum",keyword:"enum",params:{allowedValues: schema33.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.model !== undefined){
let data10 = data.model;
if(typeof data10 === "string"){
if(func2(data10) > 64){
const err22 = {instancePath:instancePath+"/model",schemaPath:"device.schema.json#/properties/model/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(func2(data10) < 1){
const err23 = {instancePath:instancePath+"/model",schemaPath:"device.schema.json#/properties/model/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(!(formats24(data10))){
const err24 = {instancePath:instancePath+"/model",schemaPath:"device.schema.json#/properties/model/format",keyword:"format",params:{format: "single-line"},message:"must match format \""+"single-line"+"\""};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/model",schemaPath:"device.schema.json#/properties/model/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.version !== undefined){
let data11 = data.version;
if(typeof data11 === "string"){
if(func2(data11) > 64){
const err26 = {instancePath:instancePath+"/version",schemaPath:"device.schema.json#/properties/version/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(func2(data11) < 1){
const err27 = {instancePath:instancePath+"/version",schemaPath:"device.schema.json#/properties/version/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(!(formats24(data11))){
const err28 = {instancePath:instancePath+"/version",schemaPath:"device.schema.json#/properties/version/format",keyword:"format",params:{format: "single-line"},message:"must match format \""+"single-line"+"\""};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/version",schemaPath:"device.schema.json#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.vars !== undefined){
if(!(validate128(data.vars, {instancePath:instancePath+"/vars",parentData:data,parentDataProperty:"vars",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate128.errors);
errors = vErrors.length;
}
}
if(data.system !== undefined){
if(!(validate131(data.system, {instancePath:instancePath+"/system",parentData:data,parentDataProperty:"system",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate131.errors);
errors = vErrors.length;
}
}
if(data.vlans !== undefined){
if(!(validate136(data.vlans, {instancePath:instancePath+"/vlans",parentData:data,parentDataProperty:"vlans",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate136.errors);
errors = vErrors.length;
}
}
if(data.stp !== undefined){
if(!(validate144(data.stp, {instancePath:instancePath+"/stp",parentData:data,parentDataProperty:"stp",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate144.errors);
errors = vErrors.length;
}
}
if(data.vrfs !== undefined){
if(!(validate150(data.vrfs, {instancePath:instancePath+"/vrfs",parentData:data,parentDataProperty:"vrfs",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate150.errors);
errors = vErrors.length;
}
}
if(data.interfaces !== undefined){
if(!(validate158(data.interfaces, {instancePath:instancePath+"/interfaces",parentData:data,parentDataProperty:"interfaces",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate158.errors);
errors = vErrors.length;
}
}
if(data.acl !== undefined){
if(!(validate166(data.acl, {instancePath:instancePath+"/acl",parentData:data,parentDataProperty:"acl",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate166.errors);
errors = vErrors.length;
}
}
if(data.nat !== undefined){
if(!(validate174(data.nat, {instancePath:instancePath+"/nat",parentData:data,parentDataProperty:"nat",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate174.errors);
errors = vErrors.length;
}
}
if(data.dhcp !== undefined){
if(!(validate179(data.dhcp, {instancePath:instancePath+"/dhcp",parentData:data,parentDataProperty:"dhcp",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate179.errors);
errors = vErrors.length;
}
}
if(data["static-routes"] !== undefined){
if(!(validate184(data["static-routes"], {instancePath:instancePath+"/static-routes",parentData:data,parentDataProperty:"static-routes",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate184.errors);
errors = vErrors.length;
}
}
if(data.ospf !== undefined){
if(!(validate192(data.ospf, {instancePath:instancePath+"/ospf",parentData:data,parentDataProperty:"ospf",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate192.errors);
errors = vErrors.length;
}
}
}
else {
const err30 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
validate123.errors = vErrors;
return errors === 0;
}
validate123.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateRole = validate200;
const schema287 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"role.schema.json","title":"Role defaults","description":"roles/NAME.yaml: what all devices of one kind have in common; groups, site and the device win over it.","type":"object","additionalProperties":false,"properties":{"platform":{"$ref":"device.schema.json#/properties/platform"},"address":{"$ref":"device.schema.json#/properties/address"},"port":{"$ref":"device.schema.json#/properties/port"},"transport":{"$ref":"device.schema.json#/properties/transport"},"host_key":{"$ref":"device.schema.json#/properties/host_key"},"legacy_algorithms":{"$ref":"device.schema.json#/properties/legacy_algorithms"},"allow_plaintext":{"$ref":"device.schema.json#/properties/allow_plaintext"},"credentials":{"$ref":"device.schema.json#/properties/credentials"},"via":{"$ref":"device.schema.json#/properties/via"},"mode":{"$ref":"device.schema.json#/properties/mode"},"model":{"$ref":"device.schema.json#/properties/model"},"version":{"$ref":"device.schema.json#/properties/version"},"vars":{"$ref":"device.schema.json#/properties/vars"},"system":{"$ref":"device.schema.json#/properties/system"},"vlans":{"$ref":"device.schema.json#/properties/vlans"},"stp":{"$ref":"device.schema.json#/properties/stp"},"vrfs":{"$ref":"device.schema.json#/properties/vrfs"},"interfaces":{"$ref":"device.schema.json#/properties/interfaces"},"acl":{"$ref":"device.schema.json#/properties/acl"},"nat":{"$ref":"device.schema.json#/properties/nat"},"dhcp":{"$ref":"device.schema.json#/properties/dhcp"},"static-routes":{"$ref":"device.schema.json#/properties/static-routes"},"ospf":{"$ref":"device.schema.json#/properties/ospf"}},"examples":[{"credentials":"lab","vars":{"number":7},"system":{"domain":"example.net"}}]};

function validate201(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate201.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(!(Array.isArray(data))){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs1 === errors;
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs3 = errors;
if(Array.isArray(data)){
if(data.length > 8){
const err1 = {instancePath,schemaPath:"#/then/maxItems",keyword:"maxItems",params:{limit: 8},message:"must NOT have more than 8 items"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.length < 1){
const err2 = {instancePath,schemaPath:"#/then/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 === "string"){
if(func2(data0) > 51){
const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"common.schema.json#/$defs/fingerprint/maxLength",keyword:"maxLength",params:{limit: 51},message:"must NOT have more than 51 characters"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!pattern12.test(data0)){
const err4 = {instancePath:instancePath+"/" + i0,schemaPath:"common.schema.json#/$defs/fingerprint/pattern",keyword:"pattern",params:{pattern: "^SHA256:[A-Za-z0-9+/]{43}$"},message:"must match pattern \""+"^SHA256:[A-Za-z0-9+/]{43}$"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/" + i0,schemaPath:"common.schema.json#/$defs/fingerprint/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/then/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
if(valid0){
var items0 = true;
}
ifClause0 = "then";
}
else {
const _errs8 = errors;
if(typeof data === "string"){
if(func2(data) > 51){
const err7 = {instancePath,schemaPath:"common.schema.json#/$defs/fingerprint/maxLength",keyword:"maxLength",params:{limit: 51},message:"must NOT have more than 51 characters"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!pattern12.test(data)){
const err8 = {instancePath,schemaPath:"common.schema.json#/$defs/fingerprint/pattern",keyword:"pattern",params:{pattern: "^SHA256:[A-Za-z0-9+/]{43}$"},message:"must match pattern \""+"^SHA256:[A-Za-z0-9+/]{43}$"+"\""};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath,schemaPath:"common.schema.json#/$defs/fingerprint/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var _valid0 = _errs8 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
const err10 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate201.errors = vErrors;
evaluated0.items = items0;
return errors === 0;
}
validate201.evaluated = {"dynamicProps":false,"dynamicItems":true};


function validate203(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate203.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(!(Array.isArray(data))){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs1 === errors;
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs3 = errors;
if(Array.isArray(data)){
if(data.length > 8){
const err1 = {instancePath,schemaPath:"#/then/maxItems",keyword:"maxItems",params:{limit: 8},message:"must NOT have more than 8 items"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 === "string"){
if(func2(data0) > 63){
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"common.schema.json#/$defs/name/maxLength",keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(func2(data0) < 1){
const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"common.schema.json#/$defs/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!pattern9.test(data0)){
const err4 = {instancePath:instancePath+"/" + i0,schemaPath:"common.schema.json#/$defs/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/" + i0,schemaPath:"common.schema.json#/$defs/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/then/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
if(valid0){
var items0 = true;
}
ifClause0 = "then";
}
else {
const _errs8 = errors;
if(typeof data === "string"){
if(func2(data) > 63){
const err7 = {instancePath,schemaPath:"common.schema.json#/$defs/name/maxLength",keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(func2(data) < 1){
const err8 = {instancePath,schemaPath:"common.schema.json#/$defs/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!pattern9.test(data)){
const err9 = {instancePath,schemaPath:"common.schema.json#/$defs/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"+"\""};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath,schemaPath:"common.schema.json#/$defs/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var _valid0 = _errs8 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
const err11 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate203.errors = vErrors;
evaluated0.items = items0;
return errors === 0;
}
validate203.evaluated = {"dynamicProps":false,"dynamicItems":true};


function validate205(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate205.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 200){
const err0 = {instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 200},message:"must NOT have more than 200 properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
const _errs1 = errors;
if(typeof key0 === "string"){
if(func2(key0) > 40){
const err1 = {instancePath,schemaPath:"#/propertyNames/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters",propertyName:key0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern22.test(key0)){
const err2 = {instancePath,schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]{0,39}$"},message:"must match pattern \""+"^[a-z][a-z0-9_]{0,39}$"+"\"",propertyName:key0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var valid0 = _errs1 === errors;
if(!valid0){
const err4 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
for(const key1 in data){
if(!(validate30(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate30.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate205.errors = vErrors;
return errors === 0;
}
validate205.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate208(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="system.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate208.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.state === undefined) && (missing0 = "state")){
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
else {
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs1 === errors;
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.state === undefined){
const err2 = {instancePath,schemaPath:"common.schema.json#/$defs/absent/required",keyword:"required",params:{missingProperty: "state"},message:"must have required property '"+"state"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "state")){
const err3 = {instancePath,schemaPath:"common.schema.json#/$defs/absent/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.state !== undefined){
let data0 = data.state;
if(typeof data0 !== "string"){
const err4 = {instancePath:instancePath+"/state",schemaPath:"common.schema.json#/$defs/absent/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if("absent" !== data0){
const err5 = {instancePath:instancePath+"/state",schemaPath:"common.schema.json#/$defs/absent/properties/state/const",keyword:"const",params:{allowedValue: "absent"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"common.schema.json#/$defs/absent/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
if(valid0){
var props0 = true;
}
ifClause0 = "then";
}
else {
const _errs9 = errors;
if(!(validate132(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate132.errors);
errors = vErrors.length;
}
var _valid0 = _errs9 === errors;
valid0 = _valid0;
if(valid0){
if(props0 !== true){
props0 = true;
}
}
ifClause0 = "else";
}
if(!valid0){
const err7 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate208.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate208.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate211(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="vlans.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate211.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(!(Array.isArray(data))){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs1 === errors;
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs3 = errors;
if(!(validate137(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate137.errors);
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
if(valid0){
var items0 = true;
}
ifClause0 = "then";
}
else {
const _errs4 = errors;
const _errs5 = errors;
let valid1 = true;
const _errs6 = errors;
if(errors === _errs6){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.state === undefined) && (missing0 = "state")){
const err1 = {};
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
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
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
let ifClause1;
if(_valid1){
const _errs8 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.state === undefined){
const err3 = {instancePath,schemaPath:"common.schema.json#/$defs/absent/required",keyword:"required",params:{missingProperty: "state"},message:"must have required property '"+"state"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "state")){
const err4 = {instancePath,schemaPath:"common.schema.json#/$defs/absent/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.state !== undefined){
let data0 = data.state;
if(typeof data0 !== "string"){
const err5 = {instancePath:instancePath+"/state",schemaPath:"common.schema.json#/$defs/absent/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if("absent" !== data0){
const err6 = {instancePath:instancePath+"/state",schemaPath:"common.schema.json#/$defs/absent/properties/state/const",keyword:"const",params:{allowedValue: "absent"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"common.schema.json#/$defs/absent/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var _valid1 = _errs8 === errors;
valid1 = _valid1;
if(valid1){
var props0 = true;
}
ifClause1 = "then";
}
else {
const _errs14 = errors;
if(!(validate140(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate140.errors);
errors = vErrors.length;
}
var _valid1 = _errs14 === errors;
valid1 = _valid1;
if(valid1){
if(props0 !== true){
props0 = true;
}
}
ifClause1 = "else";
}
if(!valid1){
const err8 = {instancePath,schemaPath:"#/else/if",keyword:"if",params:{failingKeyword: ifClause1},message:"must match \""+ifClause1+"\" schema"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
const err9 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate211.errors = vErrors;
evaluated0.props = props0;
evaluated0.items = items0;
return errors === 0;
}
validate211.evaluated = {"dynamicProps":true,"dynamicItems":true};


function validate215(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="stp.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate215.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.state === undefined) && (missing0 = "state")){
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
else {
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs1 === errors;
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.state === undefined){
const err2 = {instancePath,schemaPath:"common.schema.json#/$defs/absent/required",keyword:"required",params:{missingProperty: "state"},message:"must have required property '"+"state"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "state")){
const err3 = {instancePath,schemaPath:"common.schema.json#/$defs/absent/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.state !== undefined){
let data0 = data.state;
if(typeof data0 !== "string"){
const err4 = {instancePath:instancePath+"/state",schemaPath:"common.schema.json#/$defs/absent/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if("absent" !== data0){
const err5 = {instancePath:instancePath+"/state",schemaPath:"common.schema.json#/$defs/absent/properties/state/const",keyword:"const",params:{allowedValue: "absent"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"common.schema.json#/$defs/absent/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
if(valid0){
var props0 = true;
}
ifClause0 = "then";
}
else {
const _errs9 = errors;
if(!(validate145(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate145.errors);
errors = vErrors.length;
}
var _valid0 = _errs9 === errors;
valid0 = _valid0;
if(valid0){
if(props0 !== true){
props0 = true;
}
}
ifClause0 = "else";
}
if(!valid0){
const err7 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate215.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate215.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate218(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="vrfs.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate218.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(!(Array.isArray(data))){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs1 === errors;
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs3 = errors;
if(!(validate151(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate151.errors);
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
if(valid0){
var items0 = true;
}
ifClause0 = "then";
}
else {
const _errs4 = errors;
const _errs5 = errors;
let valid1 = true;
const _errs6 = errors;
if(errors === _errs6){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.state === undefined) && (missing0 = "state")){
const err1 = {};
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
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
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
let ifClause1;
if(_valid1){
const _errs8 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.state === undefined){
const err3 = {instancePath,schemaPath:"common.schema.json#/$defs/absent/required",keyword:"required",params:{missingProperty: "state"},message:"must have required property '"+"state"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "state")){
const err4 = {instancePath,schemaPath:"common.schema.json#/$defs/absent/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.state !== undefined){
let data0 = data.state;
if(typeof data0 !== "string"){
const err5 = {instancePath:instancePath+"/state",schemaPath:"common.schema.json#/$defs/absent/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if("absent" !== data0){
const err6 = {instancePath:instancePath+"/state",schemaPath:"common.schema.json#/$defs/absent/properties/state/const",keyword:"const",params:{allowedValue: "absent"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"common.schema.json#/$defs/absent/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var _valid1 = _errs8 === errors;
valid1 = _valid1;
if(valid1){
var props0 = true;
}
ifClause1 = "then";
}
else {
const _errs14 = errors;
if(!(validate154(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate154.errors);
errors = vErrors.length;
}
var _valid1 = _errs14 === errors;
valid1 = _valid1;
if(valid1){
if(props0 !== true){
props0 = true;
}
}
ifClause1 = "else";
}
if(!valid1){
const err8 = {instancePath,schemaPath:"#/else/if",keyword:"if",params:{failingKeyword: ifClause1},message:"must match \""+ifClause1+"\" schema"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
const err9 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate218.errors = vErrors;
evaluated0.props = props0;
evaluated0.items = items0;
return errors === 0;
}
validate218.evaluated = {"dynamicProps":true,"dynamicItems":true};


function validate222(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="interfaces.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate222.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(!(Array.isArray(data))){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs1 === errors;
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs3 = errors;
if(!(validate159(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate159.errors);
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
if(valid0){
var items0 = true;
}
ifClause0 = "then";
}
else {
const _errs4 = errors;
const _errs5 = errors;
let valid1 = true;
const _errs6 = errors;
if(errors === _errs6){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.state === undefined) && (missing0 = "state")){
const err1 = {};
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
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
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
let ifClause1;
if(_valid1){
const _errs8 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.state === undefined){
const err3 = {instancePath,schemaPath:"common.schema.json#/$defs/absent/required",keyword:"required",params:{missingProperty: "state"},message:"must have required property '"+"state"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "state")){
const err4 = {instancePath,schemaPath:"common.schema.json#/$defs/absent/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.state !== undefined){
let data0 = data.state;
if(typeof data0 !== "string"){
const err5 = {instancePath:instancePath+"/state",schemaPath:"common.schema.json#/$defs/absent/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if("absent" !== data0){
const err6 = {instancePath:instancePath+"/state",schemaPath:"common.schema.json#/$defs/absent/properties/state/const",keyword:"const",params:{allowedValue: "absent"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"common.schema.json#/$defs/absent/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var _valid1 = _errs8 === errors;
valid1 = _valid1;
if(valid1){
var props0 = true;
}
ifClause1 = "then";
}
else {
const _errs14 = errors;
if(!(validate162(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate162.errors);
errors = vErrors.length;
}
var _valid1 = _errs14 === errors;
valid1 = _valid1;
if(valid1){
if(props0 !== true){
props0 = true;
}
}
ifClause1 = "else";
}
if(!valid1){
const err8 = {instancePath,schemaPath:"#/else/if",keyword:"if",params:{failingKeyword: ifClause1},message:"must match \""+ifClause1+"\" schema"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
const err9 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate222.errors = vErrors;
evaluated0.props = props0;
evaluated0.items = items0;
return errors === 0;
}
validate222.evaluated = {"dynamicProps":true,"dynamicItems":true};


function validate226(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="acl.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate226.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(!(Array.isArray(data))){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs1 === errors;
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs3 = errors;
if(!(validate167(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate167.errors);
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
if(valid0){
var items0 = true;
}
ifClause0 = "then";
}
else {
const _errs4 = errors;
const _errs5 = errors;
let valid1 = true;
const _errs6 = errors;
if(errors === _errs6){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.state === undefined) && (missing0 = "state")){
const err1 = {};
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
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
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
let ifClause1;
if(_valid1){
const _errs8 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.state === undefined){
const err3 = {instancePath,schemaPath:"common.schema.json#/$defs/absent/required",keyword:"required",params:{missingProperty: "state"},message:"must have required property '"+"state"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "state")){
const err4 = {instancePath,schemaPath:"common.schema.json#/$defs/absent/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.state !== undefined){
let data0 = data.state;
if(typeof data0 !== "string"){
const err5 = {instancePath:instancePath+"/state",schemaPath:"common.schema.json#/$defs/absent/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if("absent" !== data0){
const err6 = {instancePath:instancePath+"/state",schemaPath:"common.schema.json#/$defs/absent/properties/state/const",keyword:"const",params:{allowedValue: "absent"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"common.schema.json#/$defs/absent/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var _valid1 = _errs8 === errors;
valid1 = _valid1;
if(valid1){
var props0 = true;
}
ifClause1 = "then";
}
else {
const _errs14 = errors;
if(!(validate170(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate170.errors);
errors = vErrors.length;
}
var _valid1 = _errs14 === errors;
valid1 = _valid1;
if(valid1){
if(props0 !== true){
props0 = true;
}
}
ifClause1 = "else";
}
if(!valid1){
const err8 = {instancePath,schemaPath:"#/else/if",keyword:"if",params:{failingKeyword: ifClause1},message:"must match \""+ifClause1+"\" schema"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
const err9 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate226.errors = vErrors;
evaluated0.props = props0;
evaluated0.items = items0;
return errors === 0;
}
validate226.evaluated = {"dynamicProps":true,"dynamicItems":true};


function validate230(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="nat.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate230.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.state === undefined) && (missing0 = "state")){
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
else {
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs1 === errors;
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.state === undefined){
const err2 = {instancePath,schemaPath:"common.schema.json#/$defs/absent/required",keyword:"required",params:{missingProperty: "state"},message:"must have required property '"+"state"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "state")){
const err3 = {instancePath,schemaPath:"common.schema.json#/$defs/absent/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.state !== undefined){
let data0 = data.state;
if(typeof data0 !== "string"){
const err4 = {instancePath:instancePath+"/state",schemaPath:"common.schema.json#/$defs/absent/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if("absent" !== data0){
const err5 = {instancePath:instancePath+"/state",schemaPath:"common.schema.json#/$defs/absent/properties/state/const",keyword:"const",params:{allowedValue: "absent"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"common.schema.json#/$defs/absent/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
if(valid0){
var props0 = true;
}
ifClause0 = "then";
}
else {
const _errs9 = errors;
if(!(validate175(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate175.errors);
errors = vErrors.length;
}
var _valid0 = _errs9 === errors;
valid0 = _valid0;
if(valid0){
if(props0 !== true){
props0 = true;
}
}
ifClause0 = "else";
}
if(!valid0){
const err7 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate230.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate230.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate233(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="dhcp.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate233.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.state === undefined) && (missing0 = "state")){
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
else {
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs1 === errors;
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.state === undefined){
const err2 = {instancePath,schemaPath:"common.schema.json#/$defs/absent/required",keyword:"required",params:{missingProperty: "state"},message:"must have required property '"+"state"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "state")){
const err3 = {instancePath,schemaPath:"common.schema.json#/$defs/absent/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.state !== undefined){
let data0 = data.state;
if(typeof data0 !== "string"){
const err4 = {instancePath:instancePath+"/state",schemaPath:"common.schema.json#/$defs/absent/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if("absent" !== data0){
const err5 = {instancePath:instancePath+"/state",schemaPath:"common.schema.json#/$defs/absent/properties/state/const",keyword:"const",params:{allowedValue: "absent"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"common.schema.json#/$defs/absent/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
if(valid0){
var props0 = true;
}
ifClause0 = "then";
}
else {
const _errs9 = errors;
if(!(validate180(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate180.errors);
errors = vErrors.length;
}
var _valid0 = _errs9 === errors;
valid0 = _valid0;
if(valid0){
if(props0 !== true){
props0 = true;
}
}
ifClause0 = "else";
}
if(!valid0){
const err7 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate233.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate233.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate236(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="static-routes.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate236.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(!(Array.isArray(data))){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs1 === errors;
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs3 = errors;
if(!(validate185(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate185.errors);
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
if(valid0){
var items0 = true;
}
ifClause0 = "then";
}
else {
const _errs4 = errors;
const _errs5 = errors;
let valid1 = true;
const _errs6 = errors;
if(errors === _errs6){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.state === undefined) && (missing0 = "state")){
const err1 = {};
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
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
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
let ifClause1;
if(_valid1){
const _errs8 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.state === undefined){
const err3 = {instancePath,schemaPath:"common.schema.json#/$defs/absent/required",keyword:"required",params:{missingProperty: "state"},message:"must have required property '"+"state"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "state")){
const err4 = {instancePath,schemaPath:"common.schema.json#/$defs/absent/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.state !== undefined){
let data0 = data.state;
if(typeof data0 !== "string"){
const err5 = {instancePath:instancePath+"/state",schemaPath:"common.schema.json#/$defs/absent/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if("absent" !== data0){
const err6 = {instancePath:instancePath+"/state",schemaPath:"common.schema.json#/$defs/absent/properties/state/const",keyword:"const",params:{allowedValue: "absent"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"common.schema.json#/$defs/absent/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var _valid1 = _errs8 === errors;
valid1 = _valid1;
if(valid1){
var props0 = true;
}
ifClause1 = "then";
}
else {
const _errs14 = errors;
if(!(validate188(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate188.errors);
errors = vErrors.length;
}
var _valid1 = _errs14 === errors;
valid1 = _valid1;
if(valid1){
if(props0 !== true){
props0 = true;
}
}
ifClause1 = "else";
}
if(!valid1){
const err8 = {instancePath,schemaPath:"#/else/if",keyword:"if",params:{failingKeyword: ifClause1},message:"must match \""+ifClause1+"\" schema"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
const err9 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate236.errors = vErrors;
evaluated0.props = props0;
evaluated0.items = items0;
return errors === 0;
}
validate236.evaluated = {"dynamicProps":true,"dynamicItems":true};


function validate240(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="ospf.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate240.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(!(Array.isArray(data))){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs1 === errors;
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs3 = errors;
if(!(validate193(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate193.errors);
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
if(valid0){
var items0 = true;
}
ifClause0 = "then";
}
else {
const _errs4 = errors;
const _errs5 = errors;
let valid1 = true;
const _errs6 = errors;
if(errors === _errs6){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.state === undefined) && (missing0 = "state")){
const err1 = {};
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
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
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
let ifClause1;
if(_valid1){
const _errs8 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.state === undefined){
const err3 = {instancePath,schemaPath:"common.schema.json#/$defs/absent/required",keyword:"required",params:{missingProperty: "state"},message:"must have required property '"+"state"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "state")){
const err4 = {instancePath,schemaPath:"common.schema.json#/$defs/absent/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.state !== undefined){
let data0 = data.state;
if(typeof data0 !== "string"){
const err5 = {instancePath:instancePath+"/state",schemaPath:"common.schema.json#/$defs/absent/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if("absent" !== data0){
const err6 = {instancePath:instancePath+"/state",schemaPath:"common.schema.json#/$defs/absent/properties/state/const",keyword:"const",params:{allowedValue: "absent"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"common.schema.json#/$defs/absent/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var _valid1 = _errs8 === errors;
valid1 = _valid1;
if(valid1){
var props0 = true;
}
ifClause1 = "then";
}
else {
const _errs14 = errors;
if(!(validate196(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate196.errors);
errors = vErrors.length;
}
var _valid1 = _errs14 === errors;
valid1 = _valid1;
if(valid1){
if(props0 !== true){
props0 = true;
}
}
ifClause1 = "else";
}
if(!valid1){
const err8 = {instancePath,schemaPath:"#/else/if",keyword:"if",params:{failingKeyword: ifClause1},message:"must match \""+ifClause1+"\" schema"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
const err9 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate240.errors = vErrors;
evaluated0.props = props0;
evaluated0.items = items0;
return errors === 0;
}
validate240.evaluated = {"dynamicProps":true,"dynamicItems":true};


function validate200(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="role.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate200.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema287.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.platform !== undefined){
let data0 = data.platform;
if(typeof data0 === "string"){
if(func2(data0) > 32){
const err1 = {instancePath:instancePath+"/platform",schemaPath:"device.schema.json#/properties/platform/maxLength",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(func2(data0) < 1){
const err2 = {instancePath:instancePath+"/platform",schemaPath:"device.schema.json#/properties/platform/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!pattern13.test(data0)){
const err3 = {instancePath:instancePath+"/platform",schemaPath:"device.schema.json#/properties/platform/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,31}$"},message:"must match pattern \""+"^[a-z][a-z0-9-]{0,31}$"+"\""};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/platform",schemaPath:"device.schema.json#/properties/platform/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.address !== undefined){
let data1 = data.address;
if(typeof data1 === "string"){
if(func2(data1) > 253){
const err5 = {instancePath:instancePath+"/address",schemaPath:"device.schema.json#/properties/address/maxLength",keyword:"maxLength",params:{limit: 253},message:"must NOT have more than 253 characters"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func2(data1) < 1){
const err6 = {instancePath:instancePath+"/address",schemaPath:"device.schema.json#/properties/address/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!(formats20(data1))){
const err7 = {instancePath:instancePath+"/address",schemaPath:"device.schema.json#/properties/address/format",keyword:"format",params:{format: "host"},message:"must match format \""+"host"+"\""};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/address",schemaPath:"device.schema.json#/properties/address/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.port !== undefined){
let data2 = data.port;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err9 = {instancePath:instancePath+"/port",schemaPath:"device.schema.json#/properties/port/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 65535 || isNaN(data2)){
const err10 = {instancePath:instancePath+"/port",schemaPath:"device.schema.json#/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data2 < 1 || isNaN(data2)){
const err11 = {instancePath:instancePath+"/port",schemaPath:"device.schema.json#/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
if(data.transport !== undefined){
let data3 = data.transport;
if(typeof data3 !== "string"){
const err12 = {instancePath:instancePath+"/transport",schemaPath:"device.schema.json#/properties/transport/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!((data3 === "ssh") || (data3 === "telnet"))){
const err13 = {instancePath:instancePath+"/transport",schemaPath:"device.schema.json#/properties/transport/enum",keyword:"enum",params:{allowedValues: schema200.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.host_key !== undefined){
if(!(validate201(data.host_key, {instancePath:instancePath+"/host_key",parentData:data,parentDataProperty:"host_key",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate201.errors);
errors = vErrors.length;
}
}
if(data.legacy_algorithms !== undefined){
if(typeof data.legacy_algorithms !== "boolean"){
const err14 = {instancePath:instancePath+"/legacy_algorithms",schemaPath:"device.schema.json#/properties/legacy_algorithms/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.allow_plaintext !== undefined){
if(typeof data.allow_plaintext !== "boolean"){
const err15 = {instancePath:instancePath+"/allow_plaintext",schemaPath:"device.schema.json#/properties/allow_plaintext/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.credentials !== undefined){
let data7 = data.credentials;
if(typeof data7 === "string"){
if(func2(data7) > 63){
const err16 = {instancePath:instancePath+"/credentials",schemaPath:"device.schema.json#/properties/credentials/maxLength",keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(func2(data7) < 1){
const err17 = {instancePath:instancePath+"/credentials",schemaPath:"device.schema.json#/properties/credentials/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(!pattern9.test(data7)){
const err18 = {instancePath:instancePath+"/credentials",schemaPath:"device.schema.json#/properties/credentials/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"+"\""};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/credentials",schemaPath:"device.schema.json#/properties/credentials/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.via !== undefined){
if(!(validate203(data.via, {instancePath:instancePath+"/via",parentData:data,parentDataProperty:"via",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate203.errors);
errors = vErrors.length;
}
}
if(data.mode !== undefined){
let data9 = data.mode;
if(typeof data9 !== "string"){
const err20 = {instancePath:instancePath+"/mode",schemaPath:"device.schema.json#/properties/mode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(!(((data9 === "observe") || (data9 === "plan")) || (data9 === "deploy"))){
const err21 = {instancePath:instancePath+"/mode",schemaPath:"device.schema.json#/properties/mode/enum",keyword:"enum",params:{allowedValues: schema33.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.model !== undefined){
let data10 = data.model;
if(typeof data10 === "string"){
if(func2(data10) > 64){
const err22 = {instancePath:instancePath+"/model",schemaPath:"device.schema.json#/properties/model/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(func2(data10) < 1){
const err23 = {instancePath:instancePath+"/model",schemaPath:"device.schema.json#/properties/model/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(!(formats24(data10))){
const err24 = {instancePath:instancePath+"/model",schemaPath:"device.schema.json#/properties/model/format",keyword:"format",params:{format: "single-line"},message:"must match format \""+"single-line"+"\""};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/model",schemaPath:"device.schema.json#/properties/model/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.version !== undefined){
let data11 = data.version;
if(typeof data11 === "string"){
if(func2(data11) > 64){
const err26 = {instancePath:instancePath+"/version",schemaPath:"device.schema.json#/properties/version/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(func2(data11) < 1){
const err27 = {instancePath:instancePath+"/version",schemaPath:"device.schema.json#/properties/version/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(!(formats24(data11))){
const err28 = {instancePath:instancePath+"/version",schemaPath:"device.schema.json#/properties/version/format",keyword:"format",params:{format: "single-line"},message:"must match format \""+"single-line"+"\""};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/version",schemaPath:"device.schema.json#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.vars !== undefined){
if(!(validate205(data.vars, {instancePath:instancePath+"/vars",parentData:data,parentDataProperty:"vars",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate205.errors);
errors = vErrors.length;
}
}
if(data.system !== undefined){
if(!(validate208(data.system, {instancePath:instancePath+"/system",parentData:data,parentDataProperty:"system",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate208.errors);
errors = vErrors.length;
}
}
if(data.vlans !== undefined){
if(!(validate211(data.vlans, {instancePath:instancePath+"/vlans",parentData:data,parentDataProperty:"vlans",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate211.errors);
errors = vErrors.length;
}
}
if(data.stp !== undefined){
if(!(validate215(data.stp, {instancePath:instancePath+"/stp",parentData:data,parentDataProperty:"stp",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate215.errors);
errors = vErrors.length;
}
}
if(data.vrfs !== undefined){
if(!(validate218(data.vrfs, {instancePath:instancePath+"/vrfs",parentData:data,parentDataProperty:"vrfs",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate218.errors);
errors = vErrors.length;
}
}
if(data.interfaces !== undefined){
if(!(validate222(data.interfaces, {instancePath:instancePath+"/interfaces",parentData:data,parentDataProperty:"interfaces",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate222.errors);
errors = vErrors.length;
}
}
if(data.acl !== undefined){
if(!(validate226(data.acl, {instancePath:instancePath+"/acl",parentData:data,parentDataProperty:"acl",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate226.errors);
errors = vErrors.length;
}
}
if(data.nat !== undefined){
if(!(validate230(data.nat, {instancePath:instancePath+"/nat",parentData:data,parentDataProperty:"nat",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate230.errors);
errors = vErrors.length;
}
}
if(data.dhcp !== undefined){
if(!(validate233(data.dhcp, {instancePath:instancePath+"/dhcp",parentData:data,parentDataProperty:"dhcp",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate233.errors);
errors = vErrors.length;
}
}
if(data["static-routes"] !== undefined){
if(!(validate236(data["static-routes"], {instancePath:instancePath+"/static-routes",parentData:data,parentDataProperty:"static-routes",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate236.errors);
errors = vErrors.length;
}
}
if(data.ospf !== undefined){
if(!(validate240(data.ospf, {instancePath:instancePath+"/ospf",parentData:data,parentDataProperty:"ospf",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate240.errors);
errors = vErrors.length;
}
}
}
else {
const err30 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
validate200.errors = vErrors;
return errors === 0;
}
validate200.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateGroup = validate244;
const schema325 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"group.schema.json","title":"Group defaults","description":"groups/NAME.yaml: what an arbitrary set of devices has in common. groups/all.yaml holds for every device, below everything else.","type":"object","additionalProperties":false,"properties":{"platform":{"$ref":"device.schema.json#/properties/platform"},"address":{"$ref":"device.schema.json#/properties/address"},"port":{"$ref":"device.schema.json#/properties/port"},"transport":{"$ref":"device.schema.json#/properties/transport"},"host_key":{"$ref":"device.schema.json#/properties/host_key"},"legacy_algorithms":{"$ref":"device.schema.json#/properties/legacy_algorithms"},"allow_plaintext":{"$ref":"device.schema.json#/properties/allow_plaintext"},"credentials":{"$ref":"device.schema.json#/properties/credentials"},"via":{"$ref":"device.schema.json#/properties/via"},"mode":{"$ref":"device.schema.json#/properties/mode"},"model":{"$ref":"device.schema.json#/properties/model"},"version":{"$ref":"device.schema.json#/properties/version"},"vars":{"$ref":"device.schema.json#/properties/vars"},"system":{"$ref":"device.schema.json#/properties/system"},"vlans":{"$ref":"device.schema.json#/properties/vlans"},"stp":{"$ref":"device.schema.json#/properties/stp"},"vrfs":{"$ref":"device.schema.json#/properties/vrfs"},"interfaces":{"$ref":"device.schema.json#/properties/interfaces"},"acl":{"$ref":"device.schema.json#/properties/acl"},"nat":{"$ref":"device.schema.json#/properties/nat"},"dhcp":{"$ref":"device.schema.json#/properties/dhcp"},"static-routes":{"$ref":"device.schema.json#/properties/static-routes"},"ospf":{"$ref":"device.schema.json#/properties/ospf"}},"examples":[{"credentials":"lab","vars":{"number":7},"system":{"domain":"example.net"}}]};

function validate245(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate245.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(!(Array.isArray(data))){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs1 === errors;
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs3 = errors;
if(Array.isArray(data)){
if(data.length > 8){
const err1 = {instancePath,schemaPath:"#/then/maxItems",keyword:"maxItems",params:{limit: 8},message:"must NOT have more than 8 items"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.length < 1){
const err2 = {instancePath,schemaPath:"#/then/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 === "string"){
if(func2(data0) > 51){
const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"common.schema.json#/$defs/fingerprint/maxLength",keyword:"maxLength",params:{limit: 51},message:"must NOT have more than 51 characters"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!pattern12.test(data0)){
const err4 = {instancePath:instancePath+"/" + i0,schemaPath:"common.schema.json#/$defs/fingerprint/pattern",keyword:"pattern",params:{pattern: "^SHA256:[A-Za-z0-9+/]{43}$"},message:"must match pattern \""+"^SHA256:[A-Za-z0-9+/]{43}$"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/" + i0,schemaPath:"common.schema.json#/$defs/fingerprint/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/then/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
if(valid0){
var items0 = true;
}
ifClause0 = "then";
}
else {
const _errs8 = errors;
if(typeof data === "string"){
if(func2(data) > 51){
const err7 = {instancePath,schemaPath:"common.schema.json#/$defs/fingerprint/maxLength",keyword:"maxLength",params:{limit: 51},message:"must NOT have more than 51 characters"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!pattern12.test(data)){
const err8 = {instancePath,schemaPath:"common.schema.json#/$defs/fingerprint/pattern",keyword:"pattern",params:{pattern: "^SHA256:[A-Za-z0-9+/]{43}$"},message:"must match pattern \""+"^SHA256:[A-Za-z0-9+/]{43}$"+"\""};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath,schemaPath:"common.schema.json#/$defs/fingerprint/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var _valid0 = _errs8 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
const err10 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate245.errors = vErrors;
evaluated0.items = items0;
return errors === 0;
}
validate245.evaluated = {"dynamicProps":false,"dynamicItems":true};


function validate247(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate247.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(!(Array.isArray(data))){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs1 === errors;
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs3 = errors;
if(Array.isArray(data)){
if(data.length > 8){
const err1 = {instancePath,schemaPath:"#/then/maxItems",keyword:"maxItems",params:{limit: 8},message:"must NOT have more than 8 items"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 === "string"){
if(func2(data0) > 63){
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"common.schema.json#/$defs/name/maxLength",keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(func2(data0) < 1){
const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"common.schema.json#/$defs/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!pattern9.test(data0)){
const err4 = {instancePath:instancePath+"/" + i0,schemaPath:"common.schema.json#/$defs/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/" + i0,schemaPath:"common.schema.json#/$defs/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/then/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
if(valid0){
var items0 = true;
}
ifClause0 = "then";
}
else {
const _errs8 = errors;
if(typeof data === "string"){
if(func2(data) > 63){
const err7 = {instancePath,schemaPath:"common.schema.json#/$defs/name/maxLength",keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(func2(data) < 1){
const err8 = {instancePath,schemaPath:"common.schema.json#/$defs/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!pattern9.test(data)){
const err9 = {instancePath,schemaPath:"common.schema.json#/$defs/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"+"\""};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath,schemaPath:"common.schema.json#/$defs/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var _valid0 = _errs8 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
const err11 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate247.errors = vErrors;
evaluated0.items = items0;
return errors === 0;
}
validate247.evaluated = {"dynamicProps":false,"dynamicItems":true};


function validate249(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate249.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 200){
const err0 = {instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 200},message:"must NOT have more than 200 properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
const _errs1 = errors;
if(typeof key0 === "string"){
if(func2(key0) > 40){
const err1 = {instancePath,schemaPath:"#/propertyNames/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters",propertyName:key0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern22.test(key0)){
const err2 = {instancePath,schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]{0,39}$"},message:"must match pattern \""+"^[a-z][a-z0-9_]{0,39}$"+"\"",propertyName:key0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var valid0 = _errs1 === errors;
if(!valid0){
const err4 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
for(const key1 in data){
if(!(validate30(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate30.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate249.errors = vErrors;
return errors === 0;
}
validate249.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate252(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="system.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate252.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.state === undefined) && (missing0 = "state")){
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
else {
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs1 === errors;
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.state === undefined){
const err2 = {instancePath,schemaPath:"common.schema.json#/$defs/absent/required",keyword:"required",params:{missingProperty: "state"},message:"must have required property '"+"state"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "state")){
const err3 = {instancePath,schemaPath:"common.schema.json#/$defs/absent/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.state !== undefined){
let data0 = data.state;
if(typeof data0 !== "string"){
const err4 = {instancePath:instancePath+"/state",schemaPath:"common.schema.json#/$defs/absent/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if("absent" !== data0){
const err5 = {instancePath:instancePath+"/state",schemaPath:"common.schema.json#/$defs/absent/properties/state/const",keyword:"const",params:{allowedValue: "absent"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"common.schema.json#/$defs/absent/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
if(valid0){
var props0 = true;
}
ifClause0 = "then";
}
else {
const _errs9 = errors;
if(!(validate132(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate132.errors);
errors = vErrors.length;
}
var _valid0 = _errs9 === errors;
valid0 = _valid0;
if(valid0){
if(props0 !== true){
props0 = true;
}
}
ifClause0 = "else";
}
if(!valid0){
const err7 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate252.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate252.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate255(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="vlans.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate255.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(!(Array.isArray(data))){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs1 === errors;
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs3 = errors;
if(!(validate137(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate137.errors);
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
if(valid0){
var items0 = true;
}
ifClause0 = "then";
}
else {
const _errs4 = errors;
const _errs5 = errors;
let valid1 = true;
const _errs6 = errors;
if(errors === _errs6){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.state === undefined) && (missing0 = "state")){
const err1 = {};
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
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
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
let ifClause1;
if(_valid1){
const _errs8 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.state === undefined){
const err3 = {instancePath,schemaPath:"common.schema.json#/$defs/absent/required",keyword:"required",params:{missingProperty: "state"},message:"must have required property '"+"state"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "state")){
const err4 = {instancePath,schemaPath:"common.schema.json#/$defs/absent/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.state !== undefined){
let data0 = data.state;
if(typeof data0 !== "string"){
const err5 = {instancePath:instancePath+"/state",schemaPath:"common.schema.json#/$defs/absent/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if("absent" !== data0){
const err6 = {instancePath:instancePath+"/state",schemaPath:"common.schema.json#/$defs/absent/properties/state/const",keyword:"const",params:{allowedValue: "absent"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"common.schema.json#/$defs/absent/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var _valid1 = _errs8 === errors;
valid1 = _valid1;
if(valid1){
var props0 = true;
}
ifClause1 = "then";
}
else {
const _errs14 = errors;
if(!(validate140(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate140.errors);
errors = vErrors.length;
}
var _valid1 = _errs14 === errors;
valid1 = _valid1;
if(valid1){
if(props0 !== true){
props0 = true;
}
}
ifClause1 = "else";
}
if(!valid1){
const err8 = {instancePath,schemaPath:"#/else/if",keyword:"if",params:{failingKeyword: ifClause1},message:"must match \""+ifClause1+"\" schema"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
const err9 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate255.errors = vErrors;
evaluated0.props = props0;
evaluated0.items = items0;
return errors === 0;
}
validate255.evaluated = {"dynamicProps":true,"dynamicItems":true};


function validate259(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="stp.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate259.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.state === undefined) && (missing0 = "state")){
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
else {
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs1 === errors;
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.state === undefined){
const err2 = {instancePath,schemaPath:"common.schema.json#/$defs/absent/required",keyword:"required",params:{missingProperty: "state"},message:"must have required property '"+"state"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "state")){
const err3 = {instancePath,schemaPath:"common.schema.json#/$defs/absent/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.state !== undefined){
let data0 = data.state;
if(typeof data0 !== "string"){
const err4 = {instancePath:instancePath+"/state",schemaPath:"common.schema.json#/$defs/absent/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if("absent" !== data0){
const err5 = {instancePath:instancePath+"/state",schemaPath:"common.schema.json#/$defs/absent/properties/state/const",keyword:"const",params:{allowedValue: "absent"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"common.schema.json#/$defs/absent/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
if(valid0){
var props0 = true;
}
ifClause0 = "then";
}
else {
const _errs9 = errors;
if(!(validate145(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate145.errors);
errors = vErrors.length;
}
var _valid0 = _errs9 === errors;
valid0 = _valid0;
if(valid0){
if(props0 !== true){
props0 = true;
}
}
ifClause0 = "else";
}
if(!valid0){
const err7 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate259.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate259.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate262(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="vrfs.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate262.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(!(Array.isArray(data))){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs1 === errors;
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs3 = errors;
if(!(validate151(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate151.errors);
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
if(valid0){
var items0 = true;
}
ifClause0 = "then";
}
else {
const _errs4 = errors;
const _errs5 = errors;
let valid1 = true;
const _errs6 = errors;
if(errors === _errs6){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.state === undefined) && (missing0 = "state")){
const err1 = {};
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
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
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
let ifClause1;
if(_valid1){
const _errs8 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.state === undefined){
const err3 = {instancePath,schemaPath:"common.schema.json#/$defs/absent/required",keyword:"required",params:{missingProperty: "state"},message:"must have required property '"+"state"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "state")){
const err4 = {instancePath,schemaPath:"common.schema.json#/$defs/absent/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.state !== undefined){
let data0 = data.state;
if(typeof data0 !== "string"){
const err5 = {instancePath:instancePath+"/state",schemaPath:"common.schema.json#/$defs/absent/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if("absent" !== data0){
const err6 = {instancePath:instancePath+"/state",schemaPath:"common.schema.json#/$defs/absent/properties/state/const",keyword:"const",params:{allowedValue: "absent"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"common.schema.json#/$defs/absent/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var _valid1 = _errs8 === errors;
valid1 = _valid1;
if(valid1){
var props0 = true;
}
ifClause1 = "then";
}
else {
const _errs14 = errors;
if(!(validate154(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate154.errors);
errors = vErrors.length;
}
var _valid1 = _errs14 === errors;
valid1 = _valid1;
if(valid1){
if(props0 !== true){
props0 = true;
}
}
ifClause1 = "else";
}
if(!valid1){
const err8 = {instancePath,schemaPath:"#/else/if",keyword:"if",params:{failingKeyword: ifClause1},message:"must match \""+ifClause1+"\" schema"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
const err9 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate262.errors = vErrors;
evaluated0.props = props0;
evaluated0.items = items0;
return errors === 0;
}
validate262.evaluated = {"dynamicProps":true,"dynamicItems":true};


function validate266(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="interfaces.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate266.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(!(Array.isArray(data))){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs1 === errors;
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs3 = errors;
if(!(validate159(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate159.errors);
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
if(valid0){
var items0 = true;
}
ifClause0 = "then";
}
else {
const _errs4 = errors;
const _errs5 = errors;
let valid1 = true;
const _errs6 = errors;
if(errors === _errs6){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.state === undefined) && (missing0 = "state")){
const err1 = {};
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
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
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
let ifClause1;
if(_valid1){
const _errs8 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.state === undefined){
const err3 = {instancePath,schemaPath:"common.schema.json#/$defs/absent/required",keyword:"required",params:{missingProperty: "state"},message:"must have required property '"+"state"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "state")){
const err4 = {instancePath,schemaPath:"common.schema.json#/$defs/absent/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.state !== undefined){
let data0 = data.state;
if(typeof data0 !== "string"){
const err5 = {instancePath:instancePath+"/state",schemaPath:"common.schema.json#/$defs/absent/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if("absent" !== data0){
const err6 = {instancePath:instancePath+"/state",schemaPath:"common.schema.json#/$defs/absent/properties/state/const",keyword:"const",params:{allowedValue: "absent"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"common.schema.json#/$defs/absent/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var _valid1 = _errs8 === errors;
valid1 = _valid1;
if(valid1){
var props0 = true;
}
ifClause1 = "then";
}
else {
const _errs14 = errors;
if(!(validate162(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate162.errors);
errors = vErrors.length;
}
var _valid1 = _errs14 === errors;
valid1 = _valid1;
if(valid1){
if(props0 !== true){
props0 = true;
}
}
ifClause1 = "else";
}
if(!valid1){
const err8 = {instancePath,schemaPath:"#/else/if",keyword:"if",params:{failingKeyword: ifClause1},message:"must match \""+ifClause1+"\" schema"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
const err9 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate266.errors = vErrors;
evaluated0.props = props0;
evaluated0.items = items0;
return errors === 0;
}
validate266.evaluated = {"dynamicProps":true,"dynamicItems":true};


function validate270(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="acl.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate270.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(!(Array.isArray(data))){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs1 === errors;
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs3 = errors;
if(!(validate167(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate167.errors);
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
if(valid0){
var items0 = true;
}
ifClause0 = "then";
}
else {
const _errs4 = errors;
const _errs5 = errors;
let valid1 = true;
const _errs6 = errors;
if(errors === _errs6){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.state === undefined) && (missing0 = "state")){
const err1 = {};
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
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
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
let ifClause1;
if(_valid1){
const _errs8 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.state === undefined){
const err3 = {instancePath,schemaPath:"common.schema.json#/$defs/absent/required",keyword:"required",params:{missingProperty: "state"},message:"must have required property '"+"state"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "state")){
const err4 = {instancePath,schemaPath:"common.schema.json#/$defs/absent/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.state !== undefined){
let data0 = data.state;
if(typeof data0 !== "string"){
const err5 = {instancePath:instancePath+"/state",schemaPath:"common.schema.json#/$defs/absent/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if("absent" !== data0){
const err6 = {instancePath:instancePath+"/state",schemaPath:"common.schema.json#/$defs/absent/properties/state/const",keyword:"const",params:{allowedValue: "absent"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"common.schema.json#/$defs/absent/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var _valid1 = _errs8 === errors;
valid1 = _valid1;
if(valid1){
var props0 = true;
}
ifClause1 = "then";
}
else {
const _errs14 = errors;
if(!(validate170(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate170.errors);
errors = vErrors.length;
}
var _valid1 = _errs14 === errors;
valid1 = _valid1;
if(valid1){
if(props0 !== true){
props0 = true;
}
}
ifClause1 = "else";
}
if(!valid1){
const err8 = {instancePath,schemaPath:"#/else/if",keyword:"if",params:{failingKeyword: ifClause1},message:"must match \""+ifClause1+"\" schema"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
const err9 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate270.errors = vErrors;
evaluated0.props = props0;
evaluated0.items = items0;
return errors === 0;
}
validate270.evaluated = {"dynamicProps":true,"dynamicItems":true};


function validate274(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="nat.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate274.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.state === undefined) && (missing0 = "state")){
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
else {
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs1 === errors;
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.state === undefined){
const err2 = {instancePath,schemaPath:"common.schema.json#/$defs/absent/required",keyword:"required",params:{missingProperty: "state"},message:"must have required property '"+"state"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "state")){
const err3 = {instancePath,schemaPath:"common.schema.json#/$defs/absent/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.state !== undefined){
let data0 = data.state;
if(typeof data0 !== "string"){
const err4 = {instancePath:instancePath+"/state",schemaPath:"common.schema.json#/$defs/absent/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if("absent" !== data0){
const err5 = {instancePath:instancePath+"/state",schemaPath:"common.schema.json#/$defs/absent/properties/state/const",keyword:"const",params:{allowedValue: "absent"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"common.schema.json#/$defs/absent/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
if(valid0){
var props0 = true;
}
ifClause0 = "then";
}
else {
const _errs9 = errors;
if(!(validate175(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate175.errors);
errors = vErrors.length;
}
var _valid0 = _errs9 === errors;
valid0 = _valid0;
if(valid0){
if(props0 !== true){
props0 = true;
}
}
ifClause0 = "else";
}
if(!valid0){
const err7 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate274.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate274.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate277(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="dhcp.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate277.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.state === undefined) && (missing0 = "state")){
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
else {
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs1 === errors;
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.state === undefined){
const err2 = {instancePath,schemaPath:"common.schema.json#/$defs/absent/required",keyword:"required",params:{missingProperty: "state"},message:"must have required property '"+"state"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "state")){
const err3 = {instancePath,schemaPath:"common.schema.json#/$defs/absent/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.state !== undefined){
let data0 = data.state;
if(typeof data0 !== "string"){
const err4 = {instancePath:instancePath+"/state",schemaPath:"common.schema.json#/$defs/absent/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if("absent" !== data0){
const err5 = {instancePath:instancePath+"/state",schemaPath:"common.schema.json#/$defs/absent/properties/state/const",keyword:"const",params:{allowedValue: "absent"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"common.schema.json#/$defs/absent/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
if(valid0){
var props0 = true;
}
ifClause0 = "then";
}
else {
const _errs9 = errors;
if(!(validate180(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate180.errors);
errors = vErrors.length;
}
var _valid0 = _errs9 === errors;
valid0 = _valid0;
if(valid0){
if(props0 !== true){
props0 = true;
}
}
ifClause0 = "else";
}
if(!valid0){
const err7 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate277.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate277.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate280(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="static-routes.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate280.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(!(Array.isArray(data))){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs1 === errors;
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs3 = errors;
if(!(validate185(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate185.errors);
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
if(valid0){
var items0 = true;
}
ifClause0 = "then";
}
else {
const _errs4 = errors;
const _errs5 = errors;
let valid1 = true;
const _errs6 = errors;
if(errors === _errs6){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.state === undefined) && (missing0 = "state")){
const err1 = {};
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
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
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
let ifClause1;
if(_valid1){
const _errs8 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.state === undefined){
const err3 = {instancePath,schemaPath:"common.schema.json#/$defs/absent/required",keyword:"required",params:{missingProperty: "state"},message:"must have required property '"+"state"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "state")){
const err4 = {instancePath,schemaPath:"common.schema.json#/$defs/absent/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.state !== undefined){
let data0 = data.state;
if(typeof data0 !== "string"){
const err5 = {instancePath:instancePath+"/state",schemaPath:"common.schema.json#/$defs/absent/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if("absent" !== data0){
const err6 = {instancePath:instancePath+"/state",schemaPath:"common.schema.json#/$defs/absent/properties/state/const",keyword:"const",params:{allowedValue: "absent"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"common.schema.json#/$defs/absent/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var _valid1 = _errs8 === errors;
valid1 = _valid1;
if(valid1){
var props0 = true;
}
ifClause1 = "then";
}
else {
const _errs14 = errors;
if(!(validate188(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate188.errors);
errors = vErrors.length;
}
var _valid1 = _errs14 === errors;
valid1 = _valid1;
if(valid1){
if(props0 !== true){
props0 = true;
}
}
ifClause1 = "else";
}
if(!valid1){
const err8 = {instancePath,schemaPath:"#/else/if",keyword:"if",params:{failingKeyword: ifClause1},message:"must match \""+ifClause1+"\" schema"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
const err9 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate280.errors = vErrors;
evaluated0.props = props0;
evaluated0.items = items0;
return errors === 0;
}
validate280.evaluated = {"dynamicProps":true,"dynamicItems":true};


function validate284(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="ospf.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate284.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(!(Array.isArray(data))){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs1 === errors;
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs3 = errors;
if(!(validate193(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate193.errors);
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
if(valid0){
var items0 = true;
}
ifClause0 = "then";
}
else {
const _errs4 = errors;
const _errs5 = errors;
let valid1 = true;
const _errs6 = errors;
if(errors === _errs6){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.state === undefined) && (missing0 = "state")){
const err1 = {};
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
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
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
let ifClause1;
if(_valid1){
const _errs8 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.state === undefined){
const err3 = {instancePath,schemaPath:"common.schema.json#/$defs/absent/required",keyword:"required",params:{missingProperty: "state"},message:"must have required property '"+"state"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "state")){
const err4 = {instancePath,schemaPath:"common.schema.json#/$defs/absent/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.state !== undefined){
let data0 = data.state;
if(typeof data0 !== "string"){
const err5 = {instancePath:instancePath+"/state",schemaPath:"common.schema.json#/$defs/absent/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if("absent" !== data0){
const err6 = {instancePath:instancePath+"/state",schemaPath:"common.schema.json#/$defs/absent/properties/state/const",keyword:"const",params:{allowedValue: "absent"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"common.schema.json#/$defs/absent/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var _valid1 = _errs8 === errors;
valid1 = _valid1;
if(valid1){
var props0 = true;
}
ifClause1 = "then";
}
else {
const _errs14 = errors;
if(!(validate196(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate196.errors);
errors = vErrors.length;
}
var _valid1 = _errs14 === errors;
valid1 = _valid1;
if(valid1){
if(props0 !== true){
props0 = true;
}
}
ifClause1 = "else";
}
if(!valid1){
const err8 = {instancePath,schemaPath:"#/else/if",keyword:"if",params:{failingKeyword: ifClause1},message:"must match \""+ifClause1+"\" schema"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
const err9 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate284.errors = vErrors;
evaluated0.props = props0;
evaluated0.items = items0;
return errors === 0;
}
validate284.evaluated = {"dynamicProps":true,"dynamicItems":true};


function validate244(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="group.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate244.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema325.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.platform !== undefined){
let data0 = data.platform;
if(typeof data0 === "string"){
if(func2(data0) > 32){
const err1 = {instancePath:instancePath+"/platform",schemaPath:"device.schema.json#/properties/platform/maxLength",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(func2(data0) < 1){
const err2 = {instancePath:instancePath+"/platform",schemaPath:"device.schema.json#/properties/platform/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!pattern13.test(data0)){
const err3 = {instancePath:instancePath+"/platform",schemaPath:"device.schema.json#/properties/platform/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,31}$"},message:"must match pattern \""+"^[a-z][a-z0-9-]{0,31}$"+"\""};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/platform",schemaPath:"device.schema.json#/properties/platform/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.address !== undefined){
let data1 = data.address;
if(typeof data1 === "string"){
if(func2(data1) > 253){
const err5 = {instancePath:instancePath+"/address",schemaPath:"device.schema.json#/properties/address/maxLength",keyword:"maxLength",params:{limit: 253},message:"must NOT have more than 253 characters"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func2(data1) < 1){
const err6 = {instancePath:instancePath+"/address",schemaPath:"device.schema.json#/properties/address/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!(formats20(data1))){
const err7 = {instancePath:instancePath+"/address",schemaPath:"device.schema.json#/properties/address/format",keyword:"format",params:{format: "host"},message:"must match format \""+"host"+"\""};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/address",schemaPath:"device.schema.json#/properties/address/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.port !== undefined){
let data2 = data.port;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err9 = {instancePath:instancePath+"/port",schemaPath:"device.schema.json#/properties/port/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 65535 || isNaN(data2)){
const err10 = {instancePath:instancePath+"/port",schemaPath:"device.schema.json#/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data2 < 1 || isNaN(data2)){
const err11 = {instancePath:instancePath+"/port",schemaPath:"device.schema.json#/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
if(data.transport !== undefined){
let data3 = data.transport;
if(typeof data3 !== "string"){
const err12 = {instancePath:instancePath+"/transport",schemaPath:"device.schema.json#/properties/transport/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!((data3 === "ssh") || (data3 === "telnet"))){
const err13 = {instancePath:instancePath+"/transport",schemaPath:"device.schema.json#/properties/transport/enum",keyword:"enum",params:{allowedValues: schema200.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.host_key !== undefined){
if(!(validate245(data.host_key, {instancePath:instancePath+"/host_key",parentData:data,parentDataProperty:"host_key",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate245.errors);
errors = vErrors.length;
}
}
if(data.legacy_algorithms !== undefined){
if(typeof data.legacy_algorithms !== "boolean"){
const err14 = {instancePath:instancePath+"/legacy_algorithms",schemaPath:"device.schema.json#/properties/legacy_algorithms/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.allow_plaintext !== undefined){
if(typeof data.allow_plaintext !== "boolean"){
const err15 = {instancePath:instancePath+"/allow_plaintext",schemaPath:"device.schema.json#/properties/allow_plaintext/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.credentials !== undefined){
let data7 = data.credentials;
if(typeof data7 === "string"){
if(func2(data7) > 63){
const err16 = {instancePath:instancePath+"/credentials",schemaPath:"device.schema.json#/properties/credentials/maxLength",keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(func2(data7) < 1){
const err17 = {instancePath:instancePath+"/credentials",schemaPath:"device.schema.json#/properties/credentials/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(!pattern9.test(data7)){
const err18 = {instancePath:instancePath+"/credentials",schemaPath:"device.schema.json#/properties/credentials/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"+"\""};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/credentials",schemaPath:"device.schema.json#/properties/credentials/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.via !== undefined){
if(!(validate247(data.via, {instancePath:instancePath+"/via",parentData:data,parentDataProperty:"via",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate247.errors);
errors = vErrors.length;
}
}
if(data.mode !== undefined){
let data9 = data.mode;
if(typeof data9 !== "string"){
const err20 = {instancePath:instancePath+"/mode",schemaPath:"device.schema.json#/properties/mode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(!(((data9 === "observe") || (data9 === "plan")) || (data9 === "deploy"))){
const err21 = {instancePath:instancePath+"/mode",schemaPath:"device.schema.json#/properties/mode/enum",keyword:"enum",params:{allowedValues: schema33.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.model !== undefined){
let data10 = data.model;
if(typeof data10 === "string"){
if(func2(data10) > 64){
const err22 = {instancePath:instancePath+"/model",schemaPath:"device.schema.json#/properties/model/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(func2(data10) < 1){
const err23 = {instancePath:instancePath+"/model",schemaPath:"device.schema.json#/properties/model/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(!(formats24(data10))){
const err24 = {instancePath:instancePath+"/model",schemaPath:"device.schema.json#/properties/model/format",keyword:"format",params:{format: "single-line"},message:"must match format \""+"single-line"+"\""};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/model",schemaPath:"device.schema.json#/properties/model/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.version !== undefined){
let data11 = data.version;
if(typeof data11 === "string"){
if(func2(data11) > 64){
const err26 = {instancePath:instancePath+"/version",schemaPath:"device.schema.json#/properties/version/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(func2(data11) < 1){
const err27 = {instancePath:instancePath+"/version",schemaPath:"device.schema.json#/properties/version/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(!(formats24(data11))){
const err28 = {instancePath:instancePath+"/version",schemaPath:"device.schema.json#/properties/version/format",keyword:"format",params:{format: "single-line"},message:"must match format \""+"single-line"+"\""};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/version",schemaPath:"device.schema.json#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.vars !== undefined){
if(!(validate249(data.vars, {instancePath:instancePath+"/vars",parentData:data,parentDataProperty:"vars",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate249.errors);
errors = vErrors.length;
}
}
if(data.system !== undefined){
if(!(validate252(data.system, {instancePath:instancePath+"/system",parentData:data,parentDataProperty:"system",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate252.errors);
errors = vErrors.length;
}
}
if(data.vlans !== undefined){
if(!(validate255(data.vlans, {instancePath:instancePath+"/vlans",parentData:data,parentDataProperty:"vlans",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate255.errors);
errors = vErrors.length;
}
}
if(data.stp !== undefined){
if(!(validate259(data.stp, {instancePath:instancePath+"/stp",parentData:data,parentDataProperty:"stp",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate259.errors);
errors = vErrors.length;
}
}
if(data.vrfs !== undefined){
if(!(validate262(data.vrfs, {instancePath:instancePath+"/vrfs",parentData:data,parentDataProperty:"vrfs",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate262.errors);
errors = vErrors.length;
}
}
if(data.interfaces !== undefined){
if(!(validate266(data.interfaces, {instancePath:instancePath+"/interfaces",parentData:data,parentDataProperty:"interfaces",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate266.errors);
errors = vErrors.length;
}
}
if(data.acl !== undefined){
if(!(validate270(data.acl, {instancePath:instancePath+"/acl",parentData:data,parentDataProperty:"acl",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate270.errors);
errors = vErrors.length;
}
}
if(data.nat !== undefined){
if(!(validate274(data.nat, {instancePath:instancePath+"/nat",parentData:data,parentDataProperty:"nat",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate274.errors);
errors = vErrors.length;
}
}
if(data.dhcp !== undefined){
if(!(validate277(data.dhcp, {instancePath:instancePath+"/dhcp",parentData:data,parentDataProperty:"dhcp",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate277.errors);
errors = vErrors.length;
}
}
if(data["static-routes"] !== undefined){
if(!(validate280(data["static-routes"], {instancePath:instancePath+"/static-routes",parentData:data,parentDataProperty:"static-routes",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate280.errors);
errors = vErrors.length;
}
}
if(data.ospf !== undefined){
if(!(validate284(data.ospf, {instancePath:instancePath+"/ospf",parentData:data,parentDataProperty:"ospf",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate284.errors);
errors = vErrors.length;
}
}
}
else {
const err30 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
validate244.errors = vErrors;
return errors === 0;
}
validate244.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateFactsLock = validate288;
const schema363 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"facts-lock.schema.json","title":"Recorded facts","description":"facts.lock.yaml: what the devices said about themselves. Written by the `facts` command; a device file wins over it.","type":"object","additionalProperties":false,"properties":{"devices":{"title":"Facts by device","type":"object","propertyNames":{"$ref":"common.schema.json#/$defs/name"},"additionalProperties":{"$ref":"#/$defs/facts"}}},"$defs":{"facts":{"title":"Facts of a device","type":"object","additionalProperties":false,"properties":{"hostname":{"$ref":"common.schema.json#/$defs/line"},"model":{"$ref":"device.schema.json#/properties/model"},"version":{"$ref":"device.schema.json#/properties/version"},"serial":{"$ref":"device.schema.json#/properties/serial"},"uptime":{"$ref":"common.schema.json#/$defs/line"}}}},"examples":[{"devices":{"core1":{"model":"X5560-30C","version":"7.1.070"}}}]};
const schema365 = {"title":"Facts of a device","type":"object","additionalProperties":false,"properties":{"hostname":{"$ref":"common.schema.json#/$defs/line"},"model":{"$ref":"device.schema.json#/properties/model"},"version":{"$ref":"device.schema.json#/properties/version"},"serial":{"$ref":"device.schema.json#/properties/serial"},"uptime":{"$ref":"common.schema.json#/$defs/line"}}};
const schema369 = {"title":"Serial number","type":"string","minLength":1,"maxLength":64,"format":"word","examples":["FDO1234X0AB"]};

function validate289(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate289.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "hostname") || (key0 === "model")) || (key0 === "version")) || (key0 === "serial")) || (key0 === "uptime"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.hostname !== undefined){
let data0 = data.hostname;
if(typeof data0 === "string"){
if(func2(data0) > 200){
const err1 = {instancePath:instancePath+"/hostname",schemaPath:"common.schema.json#/$defs/line/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(func2(data0) < 1){
const err2 = {instancePath:instancePath+"/hostname",schemaPath:"common.schema.json#/$defs/line/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!(formats24(data0))){
const err3 = {instancePath:instancePath+"/hostname",schemaPath:"common.schema.json#/$defs/line/format",keyword:"format",params:{format: "single-line"},message:"must match format \""+"single-line"+"\""};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/hostname",schemaPath:"common.schema.json#/$defs/line/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.model !== undefined){
let data1 = data.model;
if(typeof data1 === "string"){
if(func2(data1) > 64){
const err5 = {instancePath:instancePath+"/model",schemaPath:"device.schema.json#/properties/model/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func2(data1) < 1){
const err6 = {instancePath:instancePath+"/model",schemaPath:"device.schema.json#/properties/model/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!(formats24(data1))){
const err7 = {instancePath:instancePath+"/model",schemaPath:"device.schema.json#/properties/model/format",keyword:"format",params:{format: "single-line"},message:"must match format \""+"single-line"+"\""};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/model",schemaPath:"device.schema.json#/properties/model/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.version !== undefined){
let data2 = data.version;
if(typeof data2 === "string"){
if(func2(data2) > 64){
const err9 = {instancePath:instancePath+"/version",schemaPath:"device.schema.json#/properties/version/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(func2(data2) < 1){
const err10 = {instancePath:instancePath+"/version",schemaPath:"device.schema.json#/properties/version/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!(formats24(data2))){
const err11 = {instancePath:instancePath+"/version",schemaPath:"device.schema.json#/properties/version/format",keyword:"format",params:{format: "single-line"},message:"must match format \""+"single-line"+"\""};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/version",schemaPath:"device.schema.json#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.serial !== undefined){
let data3 = data.serial;
if(typeof data3 === "string"){
if(func2(data3) > 64){
const err13 = {instancePath:instancePath+"/serial",schemaPath:"device.schema.json#/properties/serial/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(func2(data3) < 1){
const err14 = {instancePath:instancePath+"/serial",schemaPath:"device.schema.json#/properties/serial/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!(formats2(data3))){
const err15 = {instancePath:instancePath+"/serial",schemaPath:"device.schema.json#/properties/serial/format",keyword:"format",params:{format: "word"},message:"must match format \""+"word"+"\""};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/serial",schemaPath:"device.schema.json#/properties/serial/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.uptime !== undefined){
let data4 = data.uptime;
if(typeof data4 === "string"){
if(func2(data4) > 200){
const err17 = {instancePath:instancePath+"/uptime",schemaPath:"common.schema.json#/$defs/line/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(func2(data4) < 1){
const err18 = {instancePath:instancePath+"/uptime",schemaPath:"common.schema.json#/$defs/line/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(!(formats24(data4))){
const err19 = {instancePath:instancePath+"/uptime",schemaPath:"common.schema.json#/$defs/line/format",keyword:"format",params:{format: "single-line"},message:"must match format \""+"single-line"+"\""};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/uptime",schemaPath:"common.schema.json#/$defs/line/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
validate289.errors = vErrors;
return errors === 0;
}
validate289.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate288(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="facts-lock.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate288.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "devices")){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.devices !== undefined){
let data0 = data.devices;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
const _errs4 = errors;
if(typeof key1 === "string"){
if(func2(key1) > 63){
const err1 = {instancePath:instancePath+"/devices",schemaPath:"common.schema.json#/$defs/name/maxLength",keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters",propertyName:key1};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(func2(key1) < 1){
const err2 = {instancePath:instancePath+"/devices",schemaPath:"common.schema.json#/$defs/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",propertyName:key1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!pattern9.test(key1)){
const err3 = {instancePath:instancePath+"/devices",schemaPath:"common.schema.json#/$defs/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"+"\"",propertyName:key1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/devices",schemaPath:"common.schema.json#/$defs/name/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var valid1 = _errs4 === errors;
if(!valid1){
const err5 = {instancePath:instancePath+"/devices",schemaPath:"#/properties/devices/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
for(const key2 in data0){
if(!(validate289(data0[key2], {instancePath:instancePath+"/devices/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data0,parentDataProperty:key2,rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate289.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath:instancePath+"/devices",schemaPath:"#/properties/devices/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate288.errors = vErrors;
return errors === 0;
}
validate288.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

