// `setpoint build`: the launcher has built the web app before it came here.
process.stdout.write('The web app is in web/dist.\n')
