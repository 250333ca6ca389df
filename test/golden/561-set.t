# set image, env, resources, serviceaccount, subject
$ kubectl create deployment web --image=nginx:1.27 --replicas=1
1|deployment.apps/web created
$ kubectl create deployment api --image=agnhost:2.53
1|deployment.apps/api created
$ kubectl create configmap conf --from-literal=a-b=1 --from-literal=C=2
1|configmap/conf created
$ kubectl create secret generic sec --from-literal=pw=x
1|secret/sec created
@ ready
$ kubectl set image deployment/web nginx=nginx:1.28
1|deployment.apps/web image updated
$ kubectl set image deployment/web nginx=nginx:1.28
$ kubectl set image deployment/web nope=nginx:1.28
2|error: unable to find container named "nope"
? 1
$ kubectl set image deployment/web nginx=nginx:1.29 nope=x
1|deployment.apps/web image updated
2|error: unable to find container named "nope"
? 1
$ kubectl set image deployment web '*=nginx:1.26'
1|deployment.apps/web image updated
$ kubectl set image deployment web api nginx=nginx:1.25
1|deployment.apps/web image updated
2|error: unable to find container named "nginx"
? 1
$ kubectl set image deployments --all agnhost=agnhost:2.54
1|deployment.apps/api image updated
2|error: unable to find container named "agnhost"
? 1
$ kubectl set image deploy,rs -l app=web nginx=nginx:1.24
1|deployment.apps/web image updated
1|replicaset.apps/web-697578869 image updated
1|replicaset.apps/web-777f9fc55f image updated
1|replicaset.apps/web-795767664d image updated
1|replicaset.apps/web-7b46c4b544 image updated
1|replicaset.apps/web-7d876db474 image updated
$ kubectl set image deployment/nope a=b
2|Error from server (NotFound): deployments.apps "nope" not found
? 1
$ kubectl set image deployment/web
2|error: at least one image update is required
? 1
$ kubectl set image deployment/web nginx
2|error: there is no need to specify a resource type as a separate argument when passing arguments in resource/name form (e.g. 'kubectl get resource/<resource_name>' instead of 'kubectl get resource resource/<resource_name>'
? 1
$ kubectl set image svc/kubernetes a=b
2|error: services/kubernetes the object is not a pod or does not have a pod template: *v1.Service
? 1
$ kubectl set image deployment/web nginx= 
2|error: failed to patch image update to pod template: Deployment.apps "web" is invalid: spec.template.spec.containers[0].image: Required value
? 1
$ kubectl set image deployment/web nginx=nginx:1.23 --dry-run=server
1|deployment.apps/web image updated (server dry run)
$ kubectl set image deployment/web nginx=nginx:1.23 --dry-run=client -o jsonpath='{.spec.template.spec.containers[0].image}{"\n"}'
1|nginx:1.23
$ kubectl set image deployment/web nginx=nginx:1.23 -o name
1|deployment.apps/web
$ kubectl set image pod/nope a=b
2|Error from server (NotFound): pods "nope" not found
? 1
$ kubectl set image nginx=nginx
2|error: You must provide one or more resources by argument or filename.
2|Example resource specifications include:
2|   '-f rsrc.yaml'
2|   '--filename=rsrc.json'
2|   '<resource> <name>'
2|   '<resource>'
? 1
$ kubectl set env deployment/web A=1 B='two words'
1|deployment.apps/web env updated
$ kubectl set env deployment/web A=1
$ kubectl set env deployment/web A=3
1|deployment.apps/web env updated
$ kubectl set env deployment/web A=4 --overwrite=false
2|error: deployments/web 'A' already has a value (3), and --overwrite is false
? 1
$ kubectl set env deployment/web A- B-
1|deployment.apps/web env updated
$ kubectl set env deployment/web NOPE-
$ kubectl set env deployment/web --list
1|# Deployment web, container nginx
$ kubectl set env deployment/web --from=configmap/conf
1|deployment.apps/web env updated
2|Warning: key a-b transferred to A_B
$ kubectl set env deployment/web --from=configmap/conf --prefix=P_
1|deployment.apps/web env updated
2|Warning: key a-b transferred to A_B
$ kubectl set env deployment/web --from=secret/sec --keys=pw
1|deployment.apps/web env updated
2|Warning: key pw transferred to PW
$ kubectl set env deployment/web --list
1|# Deployment web, container nginx
1|# C from configmap conf, key C
1|# A_B from configmap conf, key a-b
1|# P_C from configmap conf, key C
1|# P_A_B from configmap conf, key a-b
1|# PW from secret sec, key pw
$ kubectl set env deployment/web --list --resolve
1|# Deployment web, container nginx
1|C=2
1|A_B=1
1|P_C=2
1|P_A_B=1
1|PW=x
$ kubectl set env deployment --all --list
1|# Deployment api, container agnhost
1|# Deployment web, container nginx
1|# C from configmap conf, key C
1|# A_B from configmap conf, key a-b
1|# P_C from configmap conf, key C
1|# P_A_B from configmap conf, key a-b
1|# PW from secret sec, key pw
$ kubectl set env deployment/web --from=configmap/nope
2|Error from server (NotFound): configmaps "nope" not found
? 1
$ kubectl set env deployment/web --from=svc/kubernetes
2|error: unsupported resource specified in --from
? 1
$ kubectl set env deployment/web -c nope X=1
2|Warning: Deployment/web does not have any containers matching "nope"
$ kubectl set env deployment/web -c ngin* X=1
1|deployment.apps/web env updated
$ kubectl set env deployment/web 1X=1
2|error: "1X" is not a valid key name: a valid environment variable name must consist of alphabetic characters, digits, '_', '-', or '.', and must not start with a digit (e.g. 'my.env-name',  or 'MY_ENV.NAME',  or 'MyEnvName1', regex used for validation is '[-._a-zA-Z][-._a-zA-Z0-9]*')
? 1
$ kubectl set env deployment/web 'X Y=1'
2|error: "X Y" is not a valid key name: a valid environment variable name must consist of alphabetic characters, digits, '_', '-', or '.', and must not start with a digit (e.g. 'my.env-name',  or 'MY_ENV.NAME',  or 'MyEnvName1', regex used for validation is '[-._a-zA-Z][-._a-zA-Z0-9]*')
? 1
$ kubectl set env deployment/web X
2|error: there is no need to specify a resource type as a separate argument when passing arguments in resource/name form (e.g. 'kubectl get resource/<resource_name>' instead of 'kubectl get resource resource/<resource_name>'
? 1
$ kubectl set env deployment/web
$ kubectl set env deployment/nope X=1
2|Error from server (NotFound): deployments.apps "nope" not found
? 1
$ kubectl set env svc/kubernetes X=1
2|error: services/kubernetes the object is not a pod or does not have a pod template: *v1.Service
? 1
$ kubectl set env deployment/web -e Z=1
1|deployment.apps/web env updated
$ kubectl get deploy web -o jsonpath='{.spec.template.spec.containers[0].env}{"\n"}'
1|[{"name":"C","valueFrom":{"configMapKeyRef":{"key":"C","name":"conf"}}},{"name":"A_B","valueFrom":{"configMapKeyRef":{"key":"a-b","name":"conf"}}},{"name":"P_C","valueFrom":{"configMapKeyRef":{"key":"C","name":"conf"}}},{"name":"P_A_B","valueFrom":{"configMapKeyRef":{"key":"a-b","name":"conf"}}},{"name":"PW","valueFrom":{"secretKeyRef":{"key":"pw","name":"sec"}}},{"name":"X","value":"1"},{"name":"Z","value":"1"}]
$ kubectl set resources deployment web --limits=cpu=200m,memory=512Mi --requests=cpu=100m,memory=256Mi
1|deployment.apps/web resource requirements updated
$ kubectl set resources deployment web --limits=cpu=200m,memory=512Mi --requests=cpu=100m,memory=256Mi
$ kubectl set resources deployment web --limits=cpu=0,memory=0 --requests=cpu=0,memory=0
1|deployment.apps/web resource requirements updated
$ kubectl set resources deployment web
2|error: you must specify an update to requests or limits (in the form of --requests/--limits)
? 1
$ kubectl set resources deployment web --limits=cpu=abc
2|error: quantities must match the regular expression '^([+-]?[0-9.]+)([eEinumkKMGTP]*[-+]?[0-9]*)$'
? 1
$ kubectl set resources deployment web --limits=cpu
2|error: Invalid argument syntax cpu, expected <resource>=<value>
? 1
$ kubectl set resources deployment web --limits=foo=1
2|error: failed to patch resources update to pod template Deployment.apps "web" is invalid: [spec.template.spec.containers[0].resources.limits[foo]: Invalid value: "foo": must be a standard resource type or fully qualified, spec.template.spec.containers[0].resources.limits[foo]: Invalid value: "foo": must be a standard resource for containers]
? 1
$ kubectl set resources deployment web --requests=cpu=1 --limits=cpu=500m
2|error: failed to patch resources update to pod template Deployment.apps "web" is invalid: spec.template.spec.containers[0].resources.requests: Invalid value: "1": must be less than or equal to cpu limit of 500m
? 1
$ kubectl set resources deployment web -c=nope --limits=cpu=1
2|error: unable to find container named nope
? 1
$ kubectl set resources deployment nope --limits=cpu=1
2|Error from server (NotFound): deployments.apps "nope" not found
? 1
$ kubectl set resources svc kubernetes --limits=cpu=1
2|error: services/kubernetes the object is not a pod or does not have a pod template: *v1.Service
? 1
$ kubectl set resources deployment web --limits=cpu=1 --dry-run=client -o jsonpath='{.spec.template.spec.containers[0].resources}{"\n"}'
1|{"limits":{"cpu":"1","memory":"0"},"requests":{"cpu":"0","memory":"0"}}
$ kubectl set serviceaccount deployment web default
1|deployment.apps/web serviceaccount updated
$ kubectl set sa deployment web builder
1|deployment.apps/web serviceaccount updated
$ kubectl set serviceaccount deployment web
2|error: resource(s) were provided, but no name was specified
? 1
$ kubectl set serviceaccount deployment nope x
2|Error from server (NotFound): deployments.apps "nope" not found
? 1
$ kubectl set foo
2|error: unknown command "foo"
2|See 'kubectl set -h' for help and examples
? 1
$ kubectl set
2|Configure application resources.
2|
2| These commands help you make changes to existing application resources.
2|
2|Available Commands:
2|  env              Update environment variables on a pod template
2|  image            Update the image of a pod template
2|  resources        Update resource requests/limits on objects with pod templates
2|  selector         Set the selector on a resource
2|  serviceaccount   Update the service account of a resource
2|  subject          Update the user, group, or service account in a role binding or cluster role binding
2|
2|Usage:
2|  kubectl set SUBCOMMAND [options]
2|
2|Use "kubectl set <command> --help" for more information about a given command.
2|Use "kubectl options" for a list of global command-line options (applies to all commands).
? 1
