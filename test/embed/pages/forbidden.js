// Under Trusted Types this throws; under the reference policy alone it may.
document.createElement('p').innerHTML = '<b>vet</b>';
