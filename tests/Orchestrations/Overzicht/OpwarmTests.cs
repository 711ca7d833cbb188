using InzetOpMaat.Functions;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace InzetOpMaat.Orchestrations.Tests;

public class OpwarmTests
{
    [Fact]
    public async Task Een_app_die_start_laadt_het_overzicht_voordat_iemand_erom_vraagt()
    {
        await using var gemeente = await Proefgemeente.Open();

        var opwarmer = Assert.Single(gemeente.App.Diensten.GetServices<IHostedService>().OfType<Overzichtopwarmer>());

        Assert.NotNull(opwarmer.ExecuteTask);
        await opwarmer.ExecuteTask;
    }
}
