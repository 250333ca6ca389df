# mistakes in manifests
> indent.yaml
| apiVersion: v1
| kind: Service
| metadata:
|   name: web
| spec:
|   selector:
|     app: web
|    ports:
|   - port: 80
> tab.yaml
| apiVersion: v1
| kind: Service
| metadata:
| 	name: web
> colon.yaml
| apiVersion: v1
| kind: Service
| metadata:
|   name:web
| spec:
|   ports:
|   - port: 80
> nospace.yaml
| apiVersion: v1
| kind: Service
| metadata:
|   name: web
| spec:
|   ports:
|   -port: 80
> dupkey.yaml
| apiVersion: v1
| kind: Service
| metadata:
|   name: dup
| spec:
|   type: ClusterIP
|   type: NodePort
|   ports:
|   - port: 80
|     port: 81
> dupjson.json
| {"apiVersion":"v1","kind":"Service","metadata":{"name":"dupj"},"spec":{"type":"ClusterIP","type":"NodePort","ports":[{"port":80}]}}
> quote.yaml
| apiVersion: v1
| kind: Service
| metadata:
|   name: "web
| spec:
|   ports:
|   - port: 80
> brace.json
| {"apiVersion":"v1","kind":"Service","metadata":{"name":"web"}
> trailing.json
| {"apiVersion":"v1","kind":"Service","metadata":{"name":"web",}}
> docs.yaml
| ---
| # nothing here
| ---
| apiVersion: v1
| kind: Service
| metadata:
|   name: one
| spec:
|   ports:
|   - port: 80
| ---
| apiVersion: v1
| kind: Service
| metadata:
|   name: two
| spec:
|   ports:
|   - port: 80
|     protcol: TCP
| ---
| apiVersion: v1
| kind: ConfigMap
| metadata:
|   name: three
> list.yaml
| apiVersion: v1
| kind: List
| items:
| - apiVersion: v1
|   kind: Service
|   metadata: {name: l1}
|   spec: {ports: [{port: 80}]}
| - apiVersion: v1
|   kind: Servce
|   metadata: {name: l2}
> svclist.yaml
| apiVersion: v1
| kind: ServiceList
| items:
| - metadata: {name: sl1}
|   spec: {ports: [{port: 80}]}
> types.yaml
| apiVersion: v1
| kind: Service
| metadata:
|   name: types
|   labels:
|     version: 1.0
|     on: yes
|   annotations:
|     n: 5
| spec:
|   ports:
|   - port: 080
|     targetPort: "8080"
> nokind.yaml
| apiVersion: v1
| metadata: {name: x}
> nover.yaml
| kind: Service
| metadata: {name: x}
> scalar.yaml
| just text
> array.yaml
| - apiVersion: v1
|   kind: Service
> empty.yaml
> comment.yaml
| # only a comment
> anchor.yaml
| apiVersion: v1
| kind: Service
| metadata: &m
|   name: anchored
|   labels: {a: b}
| spec:
|   selector: {a: b}
|   ports:
|   - &p {port: 80, name: a}
|   - {<<: *p, port: 81, name: b}
> good.txt
| apiVersion: v1
> unknown.yaml
| apiVersion: v1
| kind: Service
| metadata:
|   name: unk
|   nmespace: x
| spec:
|   sleector: {a: b}
|   ports:
|   - port: 80
|     tagetPort: 1
|     nodeport: 2
| extra: 1
> crlf.yaml
| apiVersion: v1
| kind: Service
| metadata:
|   name: web
|   namespace: nowhere
| spec:
|   ports:
|   - port: 80
$ kubectl apply -f indent.yaml
2|error: error parsing indent.yaml: error converting YAML to JSON: yaml: line 7: did not find expected key
? 1
$ kubectl apply -f tab.yaml
2|error: error parsing tab.yaml: error converting YAML to JSON: yaml: line 4: found character that cannot start any token
? 1
$ kubectl apply -f colon.yaml
2|error: unable to decode "colon.yaml": json: cannot unmarshal string into Go struct field metadataOnlyObject.metadata of type v1.ObjectMeta
? 1
$ kubectl apply -f nospace.yaml
2|Error from server (BadRequest): error when creating "nospace.yaml": Service in version "v1" cannot be handled as a Service: strict decoding error: unknown field "spec.-port"
? 1
$ kubectl apply -f dupkey.yaml
1|service/dup created
$ kubectl apply -f dupkey.yaml --validate=warn
1|service/dup unchanged
$ kubectl apply -f dupkey.yaml --validate=ignore
1|service/dup unchanged
$ kubectl create -f dupkey.yaml
2|Error from server (AlreadyExists): error when creating "dupkey.yaml": services "dup" already exists
? 1
$ kubectl apply -f dupjson.json
1|service/dupj created
$ kubectl apply -f quote.yaml
2|error: error parsing quote.yaml: error converting YAML to JSON: yaml: line 8: found unexpected end of stream
? 1
$ kubectl apply -f brace.json
2|error: error parsing brace.json: unexpected EOF
? 1
$ kubectl apply -f trailing.json
2|The Service "web" is invalid: spec.ports: Required value
? 1
$ kubectl apply -f docs.yaml
1|service/one created
1|configmap/three created
2|Error from server (BadRequest): error when creating "docs.yaml": Service in version "v1" cannot be handled as a Service: strict decoding error: unknown field "spec.ports[0].protcol"
? 1
$ kubectl get svc one two
1|NAME   TYPE        CLUSTER-IP      EXTERNAL-IP   PORT(S)   AGE
1|one    ClusterIP   10.96.228.222   <none>        80/TCP    2s
2|Error from server (NotFound): services "two" not found
? 1
$ kubectl apply -f docs.yaml --validate=warn
1|service/one unchanged
1|service/two created
1|configmap/three unchanged
2|Warning: unknown field "spec.ports[0].protcol"
$ kubectl apply -f list.yaml
1|service/l1 created
2|unable to recognize no matches for kind "Servce" in version "v1"
? 1
$ kubectl apply -f svclist.yaml
1|service/sl1 created
$ kubectl create -f svclist.yaml
2|Error from server (AlreadyExists): error when creating "svclist.yaml": services "sl1" already exists
? 1
$ kubectl apply -f types.yaml
2|error: unable to decode "types.yaml": json: cannot unmarshal number into Go struct field ObjectMeta.metadata.annotations of type string
? 1
$ kubectl apply -f nokind.yaml
2|error: error validating "nokind.yaml": error validating data: kind not set; if you choose to ignore these errors, turn validation off with --validate=false
? 1
$ kubectl apply -f nover.yaml
2|error: error validating "nover.yaml": error validating data: apiVersion not set; if you choose to ignore these errors, turn validation off with --validate=false
? 1
$ kubectl apply -f scalar.yaml
2|error: error validating "scalar.yaml": error validating data: invalid object to validate; if you choose to ignore these errors, turn validation off with --validate=false
? 1
$ kubectl apply -f array.yaml
2|error: error validating "array.yaml": error validating data: invalid object to validate; if you choose to ignore these errors, turn validation off with --validate=false
? 1
$ kubectl apply -f empty.yaml
2|error: no objects passed to apply
? 1
$ kubectl apply -f comment.yaml
2|error: no objects passed to apply
? 1
$ kubectl apply -f anchor.yaml
1|service/anchored created
$ kubectl get svc anchored -o jsonpath='{.spec.ports}{"\n"}'
1|[{"name":"a","port":80,"protocol":"TCP","targetPort":80},{"name":"b","port":81,"protocol":"TCP","targetPort":81}]
$ kubectl apply -f good.txt
2|error: error validating "good.txt": error validating data: kind not set; if you choose to ignore these errors, turn validation off with --validate=false
? 1
$ kubectl apply -f unknown.yaml
2|Error from server (BadRequest): error when creating "unknown.yaml": Service in version "v1" cannot be handled as a Service: strict decoding error: unknown field "extra", unknown field "metadata.nmespace", unknown field "spec.ports[0].nodeport", unknown field "spec.ports[0].tagetPort", unknown field "spec.sleector"
? 1
$ kubectl apply -f unknown.yaml --validate=warn
1|service/unk created
2|Warning: unknown field "extra"
2|Warning: unknown field "metadata.nmespace"
2|Warning: unknown field "spec.ports[0].nodeport"
2|Warning: unknown field "spec.ports[0].tagetPort"
2|Warning: unknown field "spec.sleector"
$ kubectl apply -f unknown.yaml --validate=true
2|The request is invalid: patch: Invalid value: "map[extra:1 metadata:map[nmespace:x] spec:map[sleector:map[a:b]]]": strict decoding error: unknown field "extra", unknown field "metadata.nmespace", unknown field "spec.ports[0].nodeport", unknown field "spec.ports[0].tagetPort", unknown field "spec.sleector"
? 1
$ kubectl apply -f unknown.yaml --validate=strict --dry-run=server
2|The request is invalid: patch: Invalid value: "map[extra:1 metadata:map[nmespace:x] spec:map[sleector:map[a:b]]]": strict decoding error: unknown field "extra", unknown field "metadata.nmespace", unknown field "spec.ports[0].nodeport", unknown field "spec.ports[0].tagetPort", unknown field "spec.sleector"
? 1
$ kubectl apply -f unknown.yaml --validate=ignore
1|service/unk configured
$ kubectl apply -f unknown.yaml --validate=maybe
2|error: invalid - validate option "maybe"; must be one of: strict (or true), warn, ignore (or false)
? 1
$ kubectl create -f unknown.yaml --validate=warn
2|Warning: unknown field "extra"
2|Warning: unknown field "metadata.nmespace"
2|Warning: unknown field "spec.ports[0].nodeport"
2|Warning: unknown field "spec.ports[0].tagetPort"
2|Warning: unknown field "spec.sleector"
2|Error from server (AlreadyExists): error when creating "unknown.yaml": services "unk" already exists
? 1
$ kubectl replace -f unknown.yaml
2|Error from server (BadRequest): error when replacing "unknown.yaml": Service in version "v1" cannot be handled as a Service: strict decoding error: unknown field "extra", unknown field "metadata.nmespace", unknown field "spec.ports[0].nodeport", unknown field "spec.ports[0].tagetPort", unknown field "spec.sleector"
? 1
$ kubectl apply -f crlf.yaml
2|Error from server (NotFound): error when creating "crlf.yaml": namespaces "nowhere" not found
? 1
$ kubectl apply -f crlf.yaml -n default
2|error: the namespace from the provided object "nowhere" does not match the namespace "default". You must pass '--namespace=nowhere' to perform this operation.
? 1
$ kubectl apply -f nope.yaml -f docs.yaml
2|error: the path "nope.yaml" does not exist
? 1
$ kubectl apply -f nodir/
2|error: the path "nodir/" does not exist
? 1
$ kubectl apply -f '*.yml'
2|error: the path "*.yml" does not exist
? 1
$ kubectl apply -f empty.yaml -f comment.yaml
2|error: no objects passed to apply
? 1
$ cat docs.yaml | kubectl apply -f -
1|service/one unchanged
1|configmap/three unchanged
2|The request is invalid: patch: Invalid value: "map[spec:map[]]": strict decoding error: unknown field "spec.ports[0].protcol"
? 1
$ cat docs.yaml | kubectl apply --validate=false -f - -o name
1|service/one
1|service/two
1|configmap/three
$ kubectl apply -f - < /dev/null
2|error: no objects passed to apply
? 1
$ kubectl create -f - <<< 'a: b: c'
2|error: error parsing STDIN: error converting YAML to JSON: yaml: mapping values are not allowed in this context
? 1
$ kubectl create -f - <<< '[1,2'
2|error: error parsing STDIN: error converting YAML to JSON: yaml: line 1: did not find expected ',' or ']'
? 1
$ kubectl create -f - <<< '{"a"'
2|error: error parsing STDIN: unexpected EOF
? 1
$ kubectl create -f - <<< "kind: Service"
2|error: error validating "STDIN": error validating data: apiVersion not set; if you choose to ignore these errors, turn validation off with --validate=false
? 1
$ kubectl delete -f docs.yaml
1|service "one" deleted from default namespace
1|service "two" deleted from default namespace
1|configmap "three" deleted from default namespace
$ kubectl delete -f indent.yaml
2|error: error parsing indent.yaml: error converting YAML to JSON: yaml: line 7: did not find expected key
? 1
$ kubectl get -f docs.yaml
2|Error from server (NotFound): services "one" not found
2|Error from server (NotFound): services "two" not found
2|Error from server (NotFound): configmaps "three" not found
? 1
$ kubectl diff -f indent.yaml
2|error: error parsing indent.yaml: error converting YAML to JSON: yaml: line 7: did not find expected key
? 2
$ kubectl apply -f a.yaml -k .
2|error: only one of -f or -k can be specified
? 1
$ kubectl get svc
1|NAME         TYPE        CLUSTER-IP      EXTERNAL-IP   PORT(S)         AGE
1|anchored     ClusterIP   10.96.73.83     <none>        80/TCP,81/TCP   38s
1|dup          NodePort    10.96.92.254    <none>        81:31748/TCP    79s
1|dupj         NodePort    10.96.155.201   <none>        80:31170/TCP    74s
1|kubernetes   ClusterIP   10.96.0.1       <none>        443/TCP         88s
1|l1           ClusterIP   10.96.41.74     <none>        80/TCP          57s
1|sl1          ClusterIP   10.96.62.117    <none>        80/TCP          55s
1|unk          ClusterIP   10.96.88.255    <none>        80/TCP          29s
