# Lists, folders and managers: what apply, create, replace, diff and delete do with many objects, with wrong ones among them, and with fields that others own.
> list.yaml
| apiVersion: v1
| kind: List
| items:
| - {apiVersion: v1, kind: Service, metadata: {name: a}, spec: {ports: [{port: 80}]}}
| - {apiVersion: v1, kind: Service, metadata: {name: B_ad}, spec: {ports: [{port: 80}]}}
| - {apiVersion: v1, kind: ConfigMap, metadata: {name: c}, data: {k: v}}
> nokind.yaml
| apiVersion: v1
| kind: List
| items:
| - {apiVersion: v1, kind: ConfigMap, metadata: {name: c}, data: {k: v}}
| - {apiVersion: v1, metadata: {name: d}}
> nover.yaml
| apiVersion: v1
| kind: List
| items:
| - {kind: ConfigMap, metadata: {name: d}}
> unknown.yaml
| apiVersion: v1
| kind: List
| items:
| - {apiVersion: v1, kind: ConfigMap, metadata: {name: c}, data: {k: v}}
| - {apiVersion: v1, kind: Wombat, metadata: {name: w}}
> field.yaml
| apiVersion: v1
| kind: List
| items:
| - {apiVersion: v1, kind: Service, metadata: {name: f}, spec: {ports: [{prt: 80}], selctor: {a: b}}}
> emptylist.yaml
| apiVersion: v1
| kind: List
| items: []
> typed.yaml
| apiVersion: v1
| kind: ServiceList
| items:
| - {metadata: {name: t}, spec: {ports: [{port: 80}]}}
> nested.yaml
| apiVersion: v1
| kind: List
| items:
| - apiVersion: v1
|   kind: List
|   items:
|   - {apiVersion: v1, kind: ConfigMap, metadata: {name: deep}}
> scalar.yaml
| apiVersion: v1
| kind: List
| items:
| - just a string
> notlist.yaml
| apiVersion: v1
| kind: List
| items: {a: b}
> dir/a.yaml
| apiVersion: v1
| kind: ConfigMap
| metadata: {name: dir-a}
| data: {k: "1"}
> dir/b.json
| {"apiVersion":"v1","kind":"ConfigMap","metadata":{"name":"dir-b"}}
> dir/notes.txt
| not a manifest
> dir/sub/c.yml
| apiVersion: v1
| kind: ConfigMap
| metadata: {name: dir-c}
> bad/a.yaml
| apiVersion: v1
| kind: ConfigMap
| metadata: {name: bad-a}
> bad/b.yaml
| apiVersion: v1
| kind: ConfigMap
| metadata: [name
> bad/c.yaml
| apiVersion: v1
| kind: ConfigMap
| metadata: {name: bad-c}
> web.yaml
| apiVersion: apps/v1
| kind: Deployment
| metadata: {name: web, labels: {app: web}}
| spec:
|   replicas: 1
|   selector: {matchLabels: {app: web}}
|   template:
|     metadata: {labels: {app: web}}
|     spec: {containers: [{name: web, image: "nginx:1.27", env: [{name: A, value: "1"}]}]}
> web-img.yaml
| apiVersion: apps/v1
| kind: Deployment
| metadata: {name: web}
| spec:
|   selector: {matchLabels: {app: web}}
|   template:
|     metadata: {labels: {app: web}}
|     spec: {containers: [{name: web, image: "nginx:1.28"}]}
> svc.yaml
| apiVersion: v1
| kind: Service
| metadata: {name: web, labels: {app: web, tier: front}}
| spec: {clusterIP: 10.96.63.70, selector: {app: web}, ports: [{name: http, port: 80}]}
> svc-part.yaml
| apiVersion: v1
| kind: Service
| metadata: {name: web, labels: {tier: back}}
| spec: {ports: [{name: metrics, port: 9100}]}
$ kubectl apply -f list.yaml
1|service/a created
1|configmap/c created
2|The Service "B_ad" is invalid: metadata.name: Invalid value: "B_ad": a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')
? 1
$ kubectl get cm c -o name
1|configmap/c
$ kubectl create -f list.yaml
2|Error from server (AlreadyExists): error when creating "list.yaml": services "a" already exists
2|Error from server (Invalid): error when creating "list.yaml": Service "B_ad" is invalid: metadata.name: Invalid value: "B_ad": a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')
2|Error from server (AlreadyExists): error when creating "list.yaml": configmaps "c" already exists
? 1
$ kubectl delete -f list.yaml
1|service "a" deleted from default namespace
1|configmap "c" deleted from default namespace
2|Error from server (NotFound): error when deleting "list.yaml": services "B_ad" not found
? 1
$ kubectl apply -f nokind.yaml
2|error: error validating "nokind.yaml": error validating data: kind not set; if you choose to ignore these errors, turn validation off with --validate=false
? 1
$ kubectl create -f nokind.yaml
2|error: error validating "nokind.yaml": error validating data: kind not set; if you choose to ignore these errors, turn validation off with --validate=false
? 1
$ kubectl apply -f nover.yaml
2|error: error validating "nover.yaml": error validating data: apiVersion not set; if you choose to ignore these errors, turn validation off with --validate=false
? 1
$ kubectl apply -f unknown.yaml
1|configmap/c created
2|unable to recognize no matches for kind "Wombat" in version "v1"
? 1
$ kubectl create -f unknown.yaml
2|Error from server (AlreadyExists): error when creating "unknown.yaml": configmaps "c" already exists
2|unable to recognize no matches for kind "Wombat" in version "v1"
? 1
$ kubectl delete -f unknown.yaml
1|configmap "c" deleted from default namespace
2|unable to recognize no matches for kind "Wombat" in version "v1"
? 1
$ kubectl apply -f field.yaml
2|error: error validating "field.yaml": error validating data: [ValidationError(Service.spec.ports[0]): unknown field "prt" in io.k8s.api.core.v1.ServicePort, ValidationError(Service.spec.ports[0]): missing required field "port" in io.k8s.api.core.v1.ServicePort, ValidationError(Service.spec): unknown field "selctor" in io.k8s.api.core.v1.ServiceSpec]; if you choose to ignore these errors, turn validation off with --validate=false
? 1
$ kubectl create --validate=false -f field.yaml
2|The Service "f" is invalid: 
2|* spec.ports[0].port: Invalid value: 0: must be between 1 and 65535, inclusive
2|* spec.ports[0].targetPort: Invalid value: 0: must be between 1 and 65535, inclusive
? 1
$ kubectl apply -f emptylist.yaml
2|error: no objects passed to apply
? 1
$ kubectl create -f emptylist.yaml
2|error: no objects passed to create
? 1
$ kubectl delete -f emptylist.yaml
1|No resources found
$ kubectl apply -f typed.yaml
1|service/t created
$ kubectl get svc t -o jsonpath='{.spec.ports}{"\n"}'
1|[{"port":80,"protocol":"TCP","targetPort":80}]
$ kubectl apply -f nested.yaml
2|error: *unstructured.Unstructured is not a list: no Items field in this object
? 1
$ kubectl apply -f scalar.yaml
2|error: error validating "scalar.yaml": error validating data: invalid object to validate; if you choose to ignore these errors, turn validation off with --validate=false
? 1
$ kubectl apply -f notlist.yaml
2|error: error validating "notlist.yaml": error validating data: invalid object to validate; if you choose to ignore these errors, turn validation off with --validate=false
? 1
$ kubectl delete cm,svc -l '!component' --field-selector metadata.name!=kube-root-ca.crt
1|service "t" deleted from default namespace
$ kubectl apply -f dir
1|configmap/dir-a created
1|configmap/dir-b created
$ kubectl apply -R -f dir
1|configmap/dir-a unchanged
1|configmap/dir-b unchanged
1|configmap/dir-c created
$ kubectl apply -f dir -f dir/sub -o name
1|configmap/dir-a
1|configmap/dir-b
1|configmap/dir-c
$ kubectl get -f dir -R
1|NAME    DATA   AGE
1|dir-a   1      2s
1|dir-b   0      2s
1|dir-c   0      1s
$ kubectl diff -f dir; echo $?
1|0
$ kubectl label -f dir set=one
1|configmap/dir-a labeled
1|configmap/dir-b labeled
$ kubectl annotate -f dir note=x --all
1|configmap/dir-a annotated
1|configmap/dir-b annotated
$ kubectl replace -f dir
1|configmap/dir-a replaced
1|configmap/dir-b replaced
$ kubectl replace -f dir -R --dry-run=server
1|configmap/dir-a replaced (server dry run)
1|configmap/dir-b replaced (server dry run)
1|configmap/dir-c replaced (server dry run)
$ kubectl describe -f dir -R | grep -E '^(Name|Labels):'
1|Name:         dir-a
1|Labels:       <none>
1|Name:         dir-b
1|Labels:       <none>
1|Name:         dir-c
1|Labels:       <none>
$ kubectl delete -R -f dir
1|configmap "dir-a" deleted from default namespace
1|configmap "dir-b" deleted from default namespace
1|configmap "dir-c" deleted from default namespace
$ kubectl apply -f bad
1|configmap/bad-a created
1|configmap/bad-c created
2|error: error parsing bad/b.yaml: error converting YAML to JSON: yaml: line 3: did not find expected ',' or ']'
? 1
$ kubectl create -f bad
2|Error from server (AlreadyExists): error when creating "bad/a.yaml": configmaps "bad-a" already exists
2|Error from server (AlreadyExists): error when creating "bad/c.yaml": configmaps "bad-c" already exists
2|error parsing bad/b.yaml: error converting YAML to JSON: yaml: line 3: did not find expected ',' or ']'
? 1
$ kubectl delete -f bad
1|configmap "bad-a" deleted from default namespace
1|configmap "bad-c" deleted from default namespace
2|error: error parsing bad/b.yaml: error converting YAML to JSON: yaml: line 3: did not find expected ',' or ']'
? 1
$ kubectl apply -f bad/a.yaml -f bad/c.yaml -f bad/a.yaml
1|configmap/bad-a created
1|configmap/bad-c created
1|configmap/bad-a unchanged
$ kubectl delete -f bad/a.yaml,bad/c.yaml
1|configmap "bad-a" deleted from default namespace
1|configmap "bad-c" deleted from default namespace
$ kubectl apply -f dir/*.yaml -f dir/sub/c.yml
1|configmap/dir-a created
1|configmap/dir-c created
$ kubectl delete cm dir-a dir-c
1|configmap "dir-a" deleted from default namespace
1|configmap "dir-c" deleted from default namespace
$ cat web.yaml svc.yaml | kubectl apply -f -
1|service/web created
$ (cat web.yaml; echo ---; cat svc.yaml) | kubectl apply -f -
1|deployment.apps/web created
1|service/web unchanged
$ (cat web.yaml; echo ---; echo ---; echo '# nothing'; echo ---; cat svc.yaml) | kubectl apply -f - --dry-run=server
1|deployment.apps/web unchanged (server dry run)
1|service/web unchanged (server dry run)
$ kubectl get deploy web -o json | jq -r '.metadata.annotations["kubectl.kubernetes.io/last-applied-configuration"]'
1|{"apiVersion":"apps/v1","kind":"Deployment","metadata":{"annotations":{},"labels":{"app":"web"},"name":"web","namespace":"default"},"spec":{"replicas":1,"selector":{"matchLabels":{"app":"web"}},"template":{"metadata":{"labels":{"app":"web"}},"spec":{"containers":[{"env":[{"name":"A","value":"1"}],"image":"nginx:1.27","name":"web"}]}}}}
1|
$ kubectl get deploy web -o json --show-managed-fields | jq -r '.metadata.managedFields[] | "\(.manager) \(.operation) \(.subresource)"' | sort
1|kube-controller-manager Update status
1|kubectl-client-side-apply Update null
$ kubectl get svc web -o json --show-managed-fields | jq -c '.metadata.managedFields[0].fieldsV1'
1|{"f:metadata":{"f:annotations":{".":{},"f:kubectl.kubernetes.io/last-applied-configuration":{}},"f:labels":{".":{},"f:app":{},"f:tier":{}}},"f:spec":{"f:clusterIP":{},"f:internalTrafficPolicy":{},"f:ports":{".":{},"k:{\"port\":80,\"protocol\":\"TCP\"}":{".":{},"f:name":{},"f:port":{},"f:protocol":{},"f:targetPort":{}}},"f:selector":{},"f:sessionAffinity":{},"f:type":{}}}
$ kubectl apply --server-side -f web-img.yaml
1|deployment.apps/web serverside-applied
$ kubectl apply --server-side --field-manager=ci -f web-img.yaml
1|deployment.apps/web serverside-applied
$ kubectl apply --server-side --field-manager=ci --force-conflicts -f web-img.yaml
1|deployment.apps/web serverside-applied
$ kubectl get deploy web -o json --show-managed-fields | jq -r '.metadata.managedFields[] | "\(.manager) \(.operation) \(.subresource)"' | sort
1|ci Apply null
1|kube-controller-manager Update status
1|kubectl Apply null
1|kubectl-last-applied Apply null
$ kubectl apply -f web.yaml
1|deployment.apps/web configured
$ kubectl get deploy web -o jsonpath='{.spec.template.spec.containers[0].image} {.spec.template.spec.containers[0].env}{"\n"}'
1|nginx:1.27 [{"name":"A","value":"1"}]
$ kubectl apply --server-side --field-manager=ci -f web-img.yaml
2|error: Apply failed with 1 conflict: conflict with "kubectl-client-side-apply" using apps/v1: .spec.template.spec.containers[name="web"].image
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
$ kubectl apply --server-side --field-manager=team -f svc-part.yaml
2|error: Apply failed with 1 conflict: conflict with "kubectl-client-side-apply" using v1: .metadata.labels.tier
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
$ kubectl apply --server-side --field-manager=team --force-conflicts -f svc-part.yaml
1|service/web serverside-applied
$ kubectl get svc web -o jsonpath='{.metadata.labels} {range .spec.ports[*]}{.name}:{.port} {end}{"\n"}'
1|{"tier":"back"} metrics:9100 
$ kubectl apply --server-side -f svc.yaml
2|error: Apply failed with 1 conflict: conflict with "team": .metadata.labels.tier
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
$ kubectl apply -f svc.yaml
1|service/web configured
2|Warning: resource services/web is missing the kubectl.kubernetes.io/last-applied-configuration annotation which is required by kubectl apply. kubectl apply should only be used on resources created declaratively by either kubectl create --save-config or kubectl apply. The missing annotation will be patched automatically.
$ kubectl get svc web -o jsonpath='{.metadata.labels} {range .spec.ports[*]}{.name}:{.port} {end}{"\n"}'
1|{"app":"web","tier":"front"} http:80 metrics:9100 
$ kubectl apply --server-side --field-manager=team -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"web"},"spec":{}}'
1|service/web serverside-applied
2|Warning: failed to re-apply configuration after performing Server-Side Apply migration. This is non-fatal and will be retried next time you apply. Error: Service "web" is invalid: spec.ports: Required value
$ kubectl get svc web -o jsonpath='{.metadata.labels} {range .spec.ports[*]}{.name}:{.port} {end}{"\n"}'
1|{"app":"web","tier":"front"} http:80 
$ kubectl apply --server-side --field-manager='' -f svc.yaml
2|The PatchOptions "" is invalid: fieldManager: Required value: is required for apply patch
? 1
$ kubectl apply --server-side --field-manager=team -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"web","resourceVersion":"1"},"spec":{}}'
2|error: Operation cannot be fulfilled on services "web": the object has been modified; please apply your changes to the latest version and try again
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
$ kubectl apply --server-side --field-manager=team -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"web","managedFields":[{"manager":"x"}]}}'
2|Error from server (BadRequest): metadata.managedFields must be nil
? 1
$ kubectl apply --server-side --field-manager=team -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"web"},"spec":{"prots":[]}}'
2|Error from server: failed to create typed patch object (default/web; /v1, Kind=Service): .spec.prots: field not declared in schema
? 1
$ kubectl apply --server-side --field-manager=team -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"web"},"spec":{"ports":[{"name":"x"}]}}'
2|The Service "web" is invalid: 
2|* spec.ports[0].port: Invalid value: 0: must be between 1 and 65535, inclusive
2|* spec.ports[0].targetPort: Invalid value: 0: must be between 1 and 65535, inclusive
? 1
$ kubectl apply --server-side --field-manager=team -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"web"},"spec":{"ports":[{"port":1},{"port":1}]}}'
2|Error from server: failed to create typed patch object (default/web; /v1, Kind=Service): .spec.ports: duplicate entries for key [port=1,protocol="TCP"]
? 1
$ kubectl apply --server-side --field-manager=team -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"web"},"spec":{"ports":"x"}}'
2|Error from server: failed to create typed patch object (default/web; /v1, Kind=Service): .spec.ports: expected list, got &{x}
? 1
$ kubectl apply --server-side --field-manager=team -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"web"},"spec":{"type":"Odd"}}'
2|The Service "web" is invalid: 
2|* spec.ports: Required value
2|* spec.type: Unsupported value: "Odd": supported values: "ClusterIP", "ExternalName", "LoadBalancer", "NodePort"
? 1
$ kubectl apply --server-side --field-manager=team -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"Web"},"spec":{"ports":[{"port":1}]}}'
2|The Service "Web" is invalid: metadata.name: Invalid value: "Web": a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')
? 1
$ kubectl apply --server-side -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"generateName":"web-"},"spec":{"ports":[{"port":1}]}}'
2|error: from web-: cannot use generate name with apply
? 1
$ kubectl apply --server-side --field-manager=hpa --subresource=scale -f - <<< '{"apiVersion":"autoscaling/v1","kind":"Scale","metadata":{"name":"web"},"spec":{"replicas":2}}'
2|error: resource mapping not found for name: "web" namespace: "" from "STDIN": no matches for kind "Scale" in version "autoscaling/v1"
2|ensure CRDs are installed first
? 1
$ kubectl label svc web tier=x --overwrite --field-manager=labeller
1|service/web labeled
$ kubectl apply --server-side -f svc.yaml
2|error: Apply failed with 1 conflict: conflict with "labeller" using v1: .metadata.labels.tier
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
$ kubectl diff -f web.yaml | grep -E '^[-+] ' | grep -v generation
1|-  replicas: 3
1|+  replicas: 1
$ kubectl diff --server-side -f web-img.yaml --field-manager=ci | grep -E '^[-+] '
2|W1129 22:31:10.177340     340 diff.go:723] Object (apps/v1, Kind=Deployment: web) keeps changing, diffing without lock
2|Error from server (Conflict): Apply failed with 1 conflict: conflict with "kubectl-client-side-apply" using apps/v1: .spec.template.spec.containers[name="web"].image
? 1
$ kubectl apply -f web.yaml
1|deployment.apps/web configured
$ kubectl get deploy web -o jsonpath='{.spec.replicas}{"\n"}'
1|1
$ kubectl delete -f web.yaml -f svc.yaml
1|deployment.apps "web" deleted from default namespace
1|service "web" deleted from default namespace
