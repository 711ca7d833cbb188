using InzetOpMaat.Local;

return await Startpunt.Voer(args, Console.Out, Console.Error);
