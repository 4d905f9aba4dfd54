// What the resource group may cost in a month; mail at 80 % of it, at 100 %, and when the forecast passes it.

param name string

@description('In the currency of the subscription.')
param monthlyAmount int

@description('First day of a month, yyyy-MM-01. It cannot be moved once the budget exists.')
param startDate string

param contactEmails string[]

var thresholds = [
  { name: 'actual-80', type: 'Actual', percent: 80 }
  { name: 'actual-100', type: 'Actual', percent: 100 }
  { name: 'forecast-100', type: 'Forecasted', percent: 100 }
]

resource budget 'Microsoft.Consumption/budgets@2023-11-01' = {
  name: name
  properties: {
    amount: monthlyAmount
    category: 'Cost'
    timeGrain: 'Monthly'
    timePeriod: { startDate: startDate }
    notifications: toObject(thresholds, threshold => threshold.name, threshold => {
      enabled: true
      operator: 'GreaterThanOrEqualTo'
      threshold: threshold.percent
      thresholdType: threshold.type
      contactEmails: contactEmails
      contactRoles: ['Owner']
    })
  }
}
