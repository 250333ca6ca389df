# edit through scripts, diff in all forms, apply's annotations, replace, server-side apply and what stands in managedFields.
> svc.yaml
| apiVersion: v1
| kind: Service
| metadata:
|   name: web
|   labels: {app: web}
|   annotations: {team: blue}
| spec:
|   clusterIP: 10.96.68.1
|   selector: {app: web}
|   ports:
|   - {name: http, port: 80, targetPort: 8080}
|   - {name: https, port: 443, targetPort: 8443}
> svc2.yaml
| apiVersion: v1
| kind: Service
| metadata:
|   name: web
|   labels: {app: web, tier: front}
| spec:
|   type: NodePort
|   clusterIP: 10.96.68.1
|   selector: {app: web}
|   ports:
|   - {name: http, port: 80, targetPort: 9090, nodePort: 30680}
> dep.yaml
| apiVersion: apps/v1
| kind: Deployment
| metadata: {name: web}
| spec:
|   replicas: 1
|   selector: {matchLabels: {app: web}}
|   template:
|     metadata: {labels: {app: web}}
|     spec:
|       containers:
|       - {name: web, image: "nginx:1.27", env: [{name: A, value: "1"}, {name: B, value: "2"}]}
> ports.yaml
| apiVersion: v1
| kind: Service
| metadata: {name: web}
| spec:
|   ports:
|   - {name: metrics, port: 9100}
> rep.yaml
| apiVersion: apps/v1
| kind: Deployment
| metadata: {name: web}
| spec: {replicas: 5}
> ed.sh
| #!/bin/sh
| sed -i "$SCRIPT" "$1"
> show.sh
| #!/bin/sh
| cat "$1" | grep -v -E 'uid|resourceVersion|creationTimestamp'
$ chmod +x ed.sh show.sh
$ kubectl apply -f svc.yaml -f dep.yaml
1|service/web created
1|deployment.apps/web created
$ kubectl diff -f svc.yaml; echo $?
1|0
$ kubectl diff -f svc2.yaml | sed -E 's#/tmp/[A-Z]+-[0-9]+/#/tmp/X/#; s/\t.*//' | grep -v -E 'diff -u'
1|--- /tmp/X/v1.Service.default.web
1|+++ /tmp/X/v1.Service.default.web
1|@@ -4,10 +4,10 @@
1|   annotations:
1|     kubectl.kubernetes.io/last-applied-configuration: |
1|       {"apiVersion":"v1","kind":"Service","metadata":{"annotations":{"team":"blue"},"labels":{"app":"web"},"name":"web","namespace":"default"},"spec":{"clusterIP":"10.96.68.1","ports":[{"name":"http","port":80,"targetPort":8080},{"name":"https","port":443,"targetPort":8443}],"selector":{"app":"web"}}}
1|-    team: blue
1|   creationTimestamp: "2026-11-30T02:12:06Z"
1|   labels:
1|     app: web
1|+    tier: front
1|   name: web
1|   namespace: default
1|   resourceVersion: "292"
1|@@ -16,22 +16,20 @@
1|   clusterIP: 10.96.68.1
1|   clusterIPs:
1|   - 10.96.68.1
1|+  externalTrafficPolicy: Cluster
1|   internalTrafficPolicy: Cluster
1|   ipFamilies:
1|   - IPv4
1|   ipFamilyPolicy: SingleStack
1|   ports:
1|   - name: http
1|+    nodePort: 30680
1|     port: 80
1|     protocol: TCP
1|-    targetPort: 8080
1|-  - name: https
1|-    port: 443
1|-    protocol: TCP
1|-    targetPort: 8443
1|+    targetPort: 9090
1|   selector:
1|     app: web
1|   sessionAffinity: None
1|-  type: ClusterIP
1|+  type: NodePort
1| status:
1|   loadBalancer: {}
$ kubectl diff -f svc.yaml -f dep.yaml; echo $?
1|0
$ sed 's/1.27/1.28/' dep.yaml | kubectl diff -f - | grep -E '^[-+ ] ' 
1|     kubectl.kubernetes.io/last-applied-configuration: |
1|       {"apiVersion":"apps/v1","kind":"Deployment","metadata":{"annotations":{},"name":"web","namespace":"default"},"spec":{"replicas":1,"selector":{"matchLabels":{"app":"web"}},"template":{"metadata":{"labels":{"app":"web"}},"spec":{"containers":[{"env":[{"name":"A","value":"1"},{"name":"B","value":"2"}],"image":"nginx:1.27","name":"web"}]}}}}
1|   creationTimestamp: "2026-11-30T02:12:06Z"
1|-  generation: 1
1|+  generation: 2
1|   name: web
1|   namespace: default
1|   resourceVersion: "315"
1|           value: "1"
1|         - name: B
1|           value: "2"
1|-        image: nginx:1.27
1|+        image: nginx:1.28
1|         imagePullPolicy: IfNotPresent
1|         name: web
1|         resources: {}
$ sed 's/1.27/1.28/' dep.yaml | kubectl diff -f - > /dev/null; echo $?
1|1
$ KUBECTL_EXTERNAL_DIFF=nosuchdiff kubectl diff -f svc2.yaml
2|error: failed to run "nosuchdiff": executable file not found in $PATH
? 2
$ kubectl diff
2|error: must specify one of -f and -k
? 2
$ kubectl diff -f nope.yaml
2|error: the path "nope.yaml" does not exist
? 2
$ kubectl diff -f svc2.yaml --server-side | grep -E '^[-+] '
2|W1130 02:12:39.237218   28402 diff.go:723] Object (/v1, Kind=Service: web) keeps changing, diffing without lock
2|Error from server (Conflict): Apply failed with 1 conflict: conflict with "kubectl-client-side-apply" using v1: .spec.type
? 1
$ kubectl diff -f svc2.yaml --server-side --force-conflicts | grep -E '^[-+] '
1|-      {"apiVersion":"v1","kind":"Service","metadata":{"annotations":{"team":"blue"},"labels":{"app":"web"},"name":"web","namespace":"default"},"spec":{"clusterIP":"10.96.68.1","ports":[{"name":"http","port":80,"targetPort":8080},{"name":"https","port":443,"targetPort":8443}],"selector":{"app":"web"}}}
1|+      {"apiVersion":"v1","kind":"Service","metadata":{"labels":{"app":"web","tier":"front"},"name":"web","namespace":"default"},"spec":{"clusterIP":"10.96.68.1","ports":[{"name":"http","nodePort":30680,"port":80,"targetPort":9090}],"selector":{"app":"web"},"type":"NodePort"}}
1|+    tier: front
1|+  externalTrafficPolicy: Cluster
1|+    nodePort: 30680
1|-    targetPort: 8080
1|+    targetPort: 9090
1|+    nodePort: 30681
1|-  type: ClusterIP
1|+  type: NodePort
$ kubectl diff -f svc2.yaml --field-manager=me | grep -c '^[-+] '
1|12
$ kubectl diff -f ports.yaml --server-side | grep -E '^[-+] '
1|-      {"apiVersion":"v1","kind":"Service","metadata":{"annotations":{"team":"blue"},"labels":{"app":"web"},"name":"web","namespace":"default"},"spec":{"clusterIP":"10.96.68.1","ports":[{"name":"http","port":80,"targetPort":8080},{"name":"https","port":443,"targetPort":8443}],"selector":{"app":"web"}}}
1|+      {"apiVersion":"v1","kind":"Service","metadata":{"name":"web","namespace":"default"},"spec":{"ports":[{"name":"metrics","port":9100}]}}
1|+  - name: metrics
1|+    port: 9100
1|+    protocol: TCP
1|+    targetPort: 9100
$ kubectl diff -f - <<< '{"apiVersion":"v1","kind":"ConfigMap","metadata":{"name":"new"},"data":{"a":"b"}}' | grep -E '^[-+] ' | grep -v -E 'uid|creationTimestamp'
1|+  a: b
1|+  name: new
1|+  namespace: default
$ kubectl diff -f - <<< '{"apiVersion":"v1","kind":"Secret","metadata":{"name":"new"},"stringData":{"a":"b"}}' | grep -E '^[-+] ' | grep -v -E 'uid|creationTimestamp'
1|+  a: '***'
1|+  name: new
1|+  namespace: default
$ kubectl create secret generic pw --from-literal=p=one --from-literal=q=same
1|secret/pw created
$ kubectl diff -f - <<< '{"apiVersion":"v1","kind":"Secret","metadata":{"name":"pw"},"stringData":{"p":"two"}}' | grep -E '^[-+ ] ' | grep -v -E 'uid|creationTimestamp|resourceVersion'
1|-  p: '*** (before)'
1|+  p: '*** (after)'
1|   q: '***'
$ kubectl diff -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"web"},"spec":{"ports":[{"port":0}]}}'
2|The Service "web" is invalid: 
2|* spec.ports[0].port: Invalid value: 0: must be between 1 and 65535, inclusive
2|* spec.ports[0].targetPort: Invalid value: 0: must be between 1 and 65535, inclusive
? 2
$ kubectl diff -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"bad"},"spec":{"port":[]}}'
2|Warning: unknown field "spec.port"
2|The Service "bad" is invalid: spec.ports: Required value
? 2
$ kubectl diff -f svc.yaml --concurrency=2; echo $?
1|0
$ kubectl diff -f svc.yaml --show-managed-fields; echo $?
1|0
$ SCRIPT='s/targetPort: 8080/targetPort: 8081/' KUBE_EDITOR=./ed.sh timeout 20 kubectl edit svc web
1|service/web edited
$ kubectl get svc web -o jsonpath='{.spec.ports[0].targetPort}{"\n"}'
1|8081
$ kubectl get svc made -o jsonpath='{.metadata.annotations}{"\n"}'
2|Error from server (NotFound): services "made" not found
? 1
$ kubectl apply view-last-applied svc web
1|apiVersion: v1
1|kind: Service
1|metadata:
1|  annotations:
1|    team: blue
1|  labels:
1|    app: web
1|  name: web
1|  namespace: default
1|spec:
1|  clusterIP: 10.96.68.1
1|  ports:
1|  - name: http
1|    port: 80
1|    targetPort: 8080
1|  - name: https
1|    port: 443
1|    targetPort: 8443
1|  selector:
1|    app: web
$ kubectl apply view-last-applied svc/web -o json | head -4
1|{
1|  "apiVersion": "v1",
1|  "kind": "Service",
1|  "metadata": {
$ kubectl apply view-last-applied -f svc.yaml -o yaml | head -3
1|apiVersion: v1
1|kind: Service
1|metadata:
$ kubectl apply view-last-applied svc web -o wide
2|error: Unexpected -o output mode: wide, the flag 'output' must be one of yaml|json
2|See 'kubectl apply view-last-applied -h' for help and examples
? 1
$ kubectl apply view-last-applied deploy,svc --all -o json | grep -c '"kind"'
1|2
$ kubectl apply view-last-applied svc nope
2|Error from server (NotFound): services "nope" not found
? 1
$ kubectl apply view-last-applied
2|error: You must provide one or more resources by argument or filename.
2|Example resource specifications include:
2|   '-f rsrc.yaml'
2|   '--filename=rsrc.json'
2|   '<resource> <name>'
2|   '<resource>'
? 1
$ kubectl apply set-last-applied -f svc2.yaml -o name
1|service/web
$ kubectl apply set-last-applied -f svc2.yaml --dry-run=server
1|set-last-applied web: no changes required.
$ kubectl apply -f svc.yaml
1|service/web configured
$ kubectl apply view-last-applied svc/web
1|apiVersion: v1
1|kind: Service
1|metadata:
1|  annotations:
1|    team: blue
1|  labels:
1|    app: web
1|  name: web
1|  namespace: default
1|spec:
1|  clusterIP: 10.96.68.1
1|  ports:
1|  - name: http
1|    port: 80
1|    targetPort: 8080
1|  - name: https
1|    port: 443
1|    targetPort: 8443
1|  selector:
1|    app: web
$ kubectl apply --server-side -f ports.yaml --field-manager=mon
1|service/web serverside-applied
$ kubectl get svc web -o yaml --show-managed-fields | grep -v -E 'uid|resourceVersion|creationTimestamp'
1|apiVersion: v1
1|kind: Service
1|metadata:
1|  managedFields:
1|  - apiVersion: v1
1|    fieldsType: FieldsV1
1|    fieldsV1:
1|      f:spec:
1|        f:ports:
1|          k:{"port":9100,"protocol":"TCP"}:
1|            .: {}
1|            f:name: {}
1|            f:port: {}
1|    manager: mon
1|    operation: Apply
1|    time: "2026-11-30T02:21:14Z"
1|  name: web
1|  namespace: default
1|spec:
1|  clusterIP: 10.96.68.1
1|  clusterIPs:
1|  - 10.96.68.1
1|  internalTrafficPolicy: Cluster
1|  ipFamilies:
1|  - IPv4
1|  ipFamilyPolicy: SingleStack
1|  ports:
1|  - name: metrics
1|    port: 9100
1|    protocol: TCP
1|    targetPort: 9100
1|  sessionAffinity: None
1|  type: ClusterIP
1|status:
1|  loadBalancer: {}
$ kubectl apply --server-side -f svc.yaml --field-manager=mon
1|service/web serverside-applied
$ kubectl apply --server-side -f rep.yaml --field-manager=scaler
2|error: Apply failed with 1 conflict: conflict with "kubectl-client-side-apply" using apps/v1: .spec.replicas
2|Please review the fields above--they currently have other managers. Here
2|are the ways you can resolve this warning:
2|* If you intend to manage all of these fields, please re-run the apply
2|  command with the `--force-conflicts` flag.
2|* If you do not intend to manage all of the fields, please edit your
2|  manifest to remove references to the fields that should keep their
2|  current managers.
2|* You may co-own fields by updating your manifest to match the existing
2|  value; in this case, you'll become the manager if the other manager(s)
2|  stop managing the field (remove it from their configuration).
2|See https://kubernetes.io/docs/reference/using-api/server-side-apply/#conflicts
? 1
$ kubectl scale deploy web --replicas=3
1|deployment.apps/web scaled
$ kubectl diff --server-side -f dep.yaml | grep -E '^[-+] '
2|W1130 02:21:20.379025   32236 diff.go:723] Object (apps/v1, Kind=Deployment: web) keeps changing, diffing without lock
2|Error from server (Conflict): Apply failed with 1 conflict: conflict with "kubectl" with subresource "scale" using apps/v1: .spec.replicas
? 1
$ kubectl diff --server-side -f rep.yaml --field-manager=scaler | grep -E '^[-+] '
2|W1130 02:21:22.133545   32273 diff.go:723] Object (apps/v1, Kind=Deployment: web) keeps changing, diffing without lock
2|Error from server (Conflict): Apply failed with 1 conflict: conflict with "kubectl" with subresource "scale" using apps/v1: .spec.replicas
? 1
$ kubectl apply --server-side -f rep.yaml --field-manager=scaler --force-conflicts
1|deployment.apps/web serverside-applied
2|Warning: failed to re-apply configuration after performing Server-Side Apply migration. This is non-fatal and will be retried next time you apply. Error: Deployment.apps "web" is invalid: [spec.selector: Required value, spec.template.metadata.labels: Invalid value: null: `selector` does not match template `labels`, spec.template.spec.containers: Required value, spec.selector: Invalid value: null: field is immutable]
$ kubectl apply --server-side -f dep.yaml
2|error: Apply failed with 1 conflict: conflict with "scaler": .spec.replicas
2|Please review the fields above--they currently have other managers. Here
2|are the ways you can resolve this warning:
2|* If you intend to manage all of these fields, please re-run the apply
2|  command with the `--force-conflicts` flag.
2|* If you do not intend to manage all of the fields, please edit your
2|  manifest to remove references to the fields that should keep their
2|  current managers.
2|* You may co-own fields by updating your manifest to match the existing
2|  value; in this case, you'll become the manager if the other manager(s)
2|  stop managing the field (remove it from their configuration).
2|See https://kubernetes.io/docs/reference/using-api/server-side-apply/#conflicts
? 1
$ kubectl apply --server-side -f dep.yaml -o jsonpath='{.spec.replicas}{"\n"}' --force-conflicts
1|1
$ kubectl label svc web a=b --field-manager=labels; kubectl annotate svc web c=d; kubectl set selector svc web app=web,x=y; kubectl patch svc web -p '{"spec":{"sessionAffinity":"ClientIP"}}'
1|service/web labeled
1|service/web annotated
1|service/web selector updated
1|service/web patched
$ kubectl apply --server-side -f svc.yaml
2|error: Apply failed with 1 conflict: conflict with "kubectl-set" using v1: .spec.selector
2|Please review the fields above--they currently have other managers. Here
2|are the ways you can resolve this warning:
2|* If you intend to manage all of these fields, please re-run the apply
2|  command with the `--force-conflicts` flag.
2|* If you do not intend to manage all of the fields, please edit your
2|  manifest to remove references to the fields that should keep their
2|  current managers.
2|* You may co-own fields by updating your manifest to match the existing
2|  value; in this case, you'll become the manager if the other manager(s)
2|  stop managing the field (remove it from their configuration).
2|See https://kubernetes.io/docs/reference/using-api/server-side-apply/#conflicts
? 1
$ kubectl apply -f svc.yaml --server-side --field-manager=kubectl
2|error: Apply failed with 1 conflict: conflict with "kubectl-set" using v1: .spec.selector
2|Please review the fields above--they currently have other managers. Here
2|are the ways you can resolve this warning:
2|* If you intend to manage all of these fields, please re-run the apply
2|  command with the `--force-conflicts` flag.
2|* If you do not intend to manage all of the fields, please edit your
2|  manifest to remove references to the fields that should keep their
2|  current managers.
2|* You may co-own fields by updating your manifest to match the existing
2|  value; in this case, you'll become the manager if the other manager(s)
2|  stop managing the field (remove it from their configuration).
2|See https://kubernetes.io/docs/reference/using-api/server-side-apply/#conflicts
? 1
$ kubectl apply -f svc.yaml --server-side --force-conflicts --dry-run=server -o jsonpath='{.spec.sessionAffinity}{"\n"}'
1|ClientIP
$ kubectl apply -f svc.yaml --force-conflicts
2|error: --force-conflicts only works with --server-side
? 1
$ kubectl apply -f svc.yaml --force
1|service/web configured
2|Warning: resource services/web is missing the kubectl.kubernetes.io/last-applied-configuration annotation which is required by kubectl apply. kubectl apply should only be used on resources created declaratively by either kubectl create --save-config or kubectl apply. The missing annotation will be patched automatically.
$ kubectl apply -f svc.yaml --force --server-side
2|error: --force cannot be used with --server-side
? 1
$ kubectl apply -f svc.yaml --grace-period=1
1|service/web unchanged
$ kubectl apply -f svc.yaml --overwrite=false
1|service/web unchanged
$ kubectl apply -f svc.yaml --openapi-patch=false
1|service/web unchanged
$ kubectl apply -f svc.yaml --subresource=status
2|error: --subresource can only be specified for --server-side
? 1
$ kubectl apply -f svc.yaml --wait --timeout=2s --cascade=foreground
1|service/web unchanged
$ kubectl delete svc,deploy,secret --all
1|service "kubernetes" deleted from default namespace
1|service "web" deleted from default namespace
1|deployment.apps "web" deleted from default namespace
1|secret "pw" deleted from default namespace
