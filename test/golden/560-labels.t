# label and annotate
$ kubectl create service clusterip a --tcp=80
1|service/a created
$ kubectl create service clusterip b --tcp=80
1|service/b created
$ kubectl label svc a tier=web env=dev
1|service/a labeled
$ kubectl label svc a tier=db
2|error: 'tier' already has a value (web), and --overwrite is false
? 1
$ kubectl label svc a tier=db env=prod
2|'tier' already has a value (web), and --overwrite is false
2|'env' already has a value (dev), and --overwrite is false
? 1
$ kubectl label svc a tier=db --overwrite
1|service/a labeled
$ kubectl label svc a tier=db --overwrite
1|service/a not labeled
$ kubectl label svc a tier- env-
1|service/a unlabeled
$ kubectl label svc a tier- nope-
1|label "tier" not found.
1|label "nope" not found.
1|service/a not labeled
$ kubectl label svc a tier=x tier-
2|error: can not both modify and remove a label in the same command
? 1
$ kubectl label svc a tier=x tier=y
1|service/a labeled
$ kubectl label svc a b x=1
1|service/a labeled
1|service/b labeled
$ kubectl label svc a b nope x=2 --overwrite
1|service/a labeled
1|service/b labeled
2|Error from server (NotFound): services "nope" not found
? 1
$ kubectl label svc --all y=1
1|service/a labeled
1|service/b labeled
1|service/kubernetes labeled
$ kubectl label svc -l x=1 z=1
$ kubectl label svc -l x=nothing z=1
$ kubectl label svc a -l x=1 z=1
2|error: name cannot be provided when a selector is specified
? 1
$ kubectl label svc a --all q=1
1|service/a labeled
$ kubectl label services a q=
2|error: 'q' already has a value (1), and --overwrite is false
? 1
$ kubectl label svc a =1
2|error: at least one label update is required
? 1
$ kubectl label svc a q
2|error: at least one label update is required
? 1
$ kubectl label svc a q+=1
2|The Service "a" is invalid: metadata.labels: Invalid value: "q+": name part must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]')
? 1
$ kubectl label svc a 'q=a b'
2|error: invalid label value: "q=a b": a valid label must be an empty string or consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyValue',  or 'my_value',  or '12345', regex used for validation is '(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?')
? 1
$ kubectl label svc a 'q/=1'
2|The Service "a" is invalid: 
2|* metadata.labels: Invalid value: "q/": name part must be non-empty
2|* metadata.labels: Invalid value: "q/": name part must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]')
? 1
$ kubectl label svc a 'a/b/c=1'
2|The Service "a" is invalid: metadata.labels: Invalid value: "a/b/c": a valid label key must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]') with an optional DNS subdomain prefix and '/' (e.g. 'example.com/MyName')
? 1
$ kubectl label svc a 'Example.com/x=1'
2|The Service "a" is invalid: metadata.labels: Invalid value: "Example.com/x": prefix part a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character (e.g. 'example.com', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')
? 1
$ kubectl label svc a example.com/x=1
1|service/a labeled
$ kubectl label svc a aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa=1
2|The Service "a" is invalid: metadata.labels: Invalid value: "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa": name part must be no more than 63 bytes
? 1
$ kubectl label svc a x=aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa --overwrite
2|error: invalid label value: "x=aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa": must be no more than 63 bytes
? 1
$ kubectl label svc a r=1 --resource-version=1
2|Error from server (Conflict): Operation cannot be fulfilled on services "a": the object has been modified; please apply your changes to the latest version and try again
? 1
$ kubectl label svc a r=1 --dry-run=server
1|service/a labeled (server dry run)
$ kubectl label svc a r=1 --dry-run=client -o yaml | grep -c 'r: "1"'
1|1
$ kubectl label svc a r=1 -o yaml | grep 'r:'
1|    r: "1"
1|    tier: "y"
1|  selector:
1|  loadBalancer: {}
$ kubectl label svc a --list
1|app=a
1|example.com/x=1
1|q=1
1|r=1
1|tier=y
1|x=2
1|y=1
$ kubectl label svc/a svc/b s=1
1|service/a labeled
1|service/b labeled
$ kubectl label svc a,b s=1
2|Error from server (NotFound): services "a,b" not found
? 1
$ kubectl label -f nope.yaml a=b
2|error: the path "nope.yaml" does not exist
? 1
$ kubectl label nodes kind-worker disk=ssd
1|node/kind-worker labeled
$ kubectl label nodes kind-worker disk-
1|node/kind-worker unlabeled
$ kubectl label nodes --all zone=a
1|node/kind-control-plane labeled
1|node/kind-worker labeled
1|node/kind-worker2 labeled
$ kubectl label nodes --all zone-
1|node/kind-control-plane unlabeled
1|node/kind-worker unlabeled
1|node/kind-worker2 unlabeled
$ kubectl label foo a x=1
2|error: the server doesn't have a resource type "foo"
? 1
$ kubectl label svc nope x=1
2|Error from server (NotFound): services "nope" not found
? 1
$ kubectl label pods --all x=1
$ kubectl label pods x=1
2|error: resource(s) were provided, but no name was specified
? 1
$ kubectl label svc a --local r=5
2|error: can only use local files by -f pod.yaml or --filename=pod.json when --local=true is set
? 1
$ kubectl label --overwrite svc a r=6 t-
1|label "t" not found.
1|service/a labeled
$ kubectl label svc a --field-manager=me r=7 --overwrite
1|service/a labeled
$ kubectl annotate svc a note="hello world" url=http://x/y
1|service/a annotated
$ kubectl annotate svc a note=other
2|error: --overwrite is false but found the following declared annotation(s): 'note' already has a value (hello world)
? 1
$ kubectl annotate svc a note=other --overwrite
1|service/a annotated
$ kubectl annotate svc a note=other --overwrite
1|service/a annotated
$ kubectl annotate svc a note- url-
1|service/a annotated
$ kubectl annotate svc a note-
1|service/a annotated
$ kubectl annotate svc a 'bad key=1'
2|The Service "a" is invalid: metadata.annotations: Invalid value: "bad key": name part must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]')
? 1
$ kubectl annotate svc a k=
1|service/a annotated
$ kubectl annotate svc a k
2|error: at least one annotation update is required
? 1
$ kubectl annotate svc --all k=2 --overwrite
1|service/a annotated
1|service/b annotated
1|service/kubernetes annotated
$ kubectl annotate svc a b m=1
1|service/a annotated
1|service/b annotated
$ kubectl annotate svc a --list
1|k=2
1|m=1
$ kubectl annotate svc a json='{"a":1}'
1|service/a annotated
$ kubectl get svc a -o jsonpath='{.metadata.annotations}{"\n"}{.metadata.labels}{"\n"}'
1|{"json":"{\"a\":1}","k":"2","m":"1"}
1|{"app":"a","example.com/x":"1","q":"1","r":"7","s":"1","tier":"y","x":"2","y":"1"}
$ kubectl annotate svc nope k=1
2|Error from server (NotFound): services "nope" not found
? 1
$ kubectl annotate svc a x=1 x-
2|error: can not both modify and remove the following annotation(s) in the same command: x
? 1
$ kubectl annotate svc a k=3 --resource-version=3
2|error: --overwrite is false but found the following declared annotation(s): 'k' already has a value (2)
? 1
$ kubectl annotate pods -l a=b k=3
$ kubectl get svc --show-labels
1|NAME         TYPE        CLUSTER-IP     EXTERNAL-IP   PORT(S)   AGE   LABELS
1|a            ClusterIP   10.96.42.132   <none>        80/TCP    76s   app=a,example.com/x=1,q=1,r=7,s=1,tier=y,x=2,y=1
1|b            ClusterIP   10.96.54.232   <none>        80/TCP    75s   app=b,s=1,x=2,y=1
1|kubernetes   ClusterIP   10.96.0.1      <none>        443/TCP   80s   component=apiserver,provider=kubernetes,y=1
$ kubectl get svc -L r,s
1|NAME         TYPE        CLUSTER-IP     EXTERNAL-IP   PORT(S)   AGE   R     S
1|a            ClusterIP   10.96.42.132   <none>        80/TCP    77s   7     1
1|b            ClusterIP   10.96.54.232   <none>        80/TCP    76s         1
1|kubernetes   ClusterIP   10.96.0.1      <none>        443/TCP   81s         
$ kubectl set selector svc a app=web
1|service/a selector updated
$ kubectl set selector svc a 'app in (x)'
2|error: match expression [{app In [x]}] not supported on this object
? 1
$ kubectl set selector svc a app=web,tier=x -o yaml --dry-run=client | grep -A3 selector
1|  selector:
1|    app: web
1|    tier: x
1|  sessionAffinity: None
$ kubectl set selector svc a app
2|error: match expression [{app Exists []}] not supported on this object
? 1
$ kubectl set selector svc a 'a b=c'
2|error: couldn't parse the selector string "a b=c": unable to parse requirement: found 'b', expected: in, notin, =, ==, !=, gt, lt
? 1
$ kubectl set selector svc nope app=x
2|Error from server (NotFound): services "nope" not found
? 1
$ kubectl set selector svc a b app=y
1|service/a selector updated
1|service/b selector updated
$ kubectl set selector svc --all app=z
1|service/a selector updated
1|service/b selector updated
1|service/kubernetes selector updated
$ kubectl set selector pod x app=y
2|Error from server (NotFound): pods "x" not found
? 1
$ kubectl set selector deployment x app=y
2|Error from server (NotFound): deployments.apps "x" not found
? 1
$ kubectl set selector svc a app=web --resource-version=1
2|Error from server (Conflict): Operation cannot be fulfilled on services "a": the object has been modified; please apply your changes to the latest version and try again
? 1
$ kubectl set selector svc a app=q --dry-run=server
1|service/a selector updated (server dry run)
$ kubectl get svc -o wide
1|NAME         TYPE        CLUSTER-IP     EXTERNAL-IP   PORT(S)   AGE   SELECTOR
1|a            ClusterIP   10.96.42.132   <none>        80/TCP    86s   app=z
1|b            ClusterIP   10.96.54.232   <none>        80/TCP    85s   app=z
1|kubernetes   ClusterIP   10.96.0.1      <none>        443/TCP   90s   app=z
